/// The next small step, and the one message a day that offers it.
@NullMarked
package headway.flow.nudge;

import org.jspecify.annotations.NullMarked;
