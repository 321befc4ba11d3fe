/// A server that speaks Slack's protocol as its documentation tells, for tests.
@NullMarked
package headway.chat.slack.peer;

import org.jspecify.annotations.NullMarked;
