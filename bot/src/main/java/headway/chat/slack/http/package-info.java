/// Slack's requests over HTTP.
@NullMarked
package headway.chat.slack.http;

import org.jspecify.annotations.NullMarked;
