/// Slack's HTTP mode, over real connections.
@NullMarked
package headway.chat.slack.http;

import org.jspecify.annotations.NullMarked;
