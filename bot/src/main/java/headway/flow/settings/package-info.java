/// How a member wants to be served: zone, week, slots, nudges, rest, home.
@NullMarked
package headway.flow.settings;

import org.jspecify.annotations.NullMarked;
