/// When a member may be reminded, by the clock on their wall.
@NullMarked
package headway.domain.nudge;

import org.jspecify.annotations.NullMarked;
