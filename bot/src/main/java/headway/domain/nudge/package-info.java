/// When a member may be written to unasked.
@NullMarked
package headway.domain.nudge;

import org.jspecify.annotations.NullMarked;
