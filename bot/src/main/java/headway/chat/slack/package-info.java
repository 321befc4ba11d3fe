/// Headway in Slack.
@NullMarked
package headway.chat.slack;

import org.jspecify.annotations.NullMarked;
