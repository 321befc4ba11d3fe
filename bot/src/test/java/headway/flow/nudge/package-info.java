/// Tests of the message of the day.
@NullMarked
package headway.flow.nudge;

import org.jspecify.annotations.NullMarked;
