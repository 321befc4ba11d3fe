/// The port to an outlet.
@NullMarked
package headway.publish;

import org.jspecify.annotations.NullMarked;
