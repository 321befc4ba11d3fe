/// The Slack adapter: people speak by command, message, button and form; Socket Mode brings it.
@NullMarked
package headway.chat.slack;

import org.jspecify.annotations.NullMarked;
