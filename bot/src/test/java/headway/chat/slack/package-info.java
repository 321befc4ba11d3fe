/// Headway in Slack, tested.
@NullMarked
package headway.chat.slack;

import org.jspecify.annotations.NullMarked;
