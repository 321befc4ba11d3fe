/// Starts Headway: reads the settings, builds every object, runs until told to stop.
@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
