/// What lacks in the way to Slack, and what to do about it.
@NullMarked
package headway.chat.slack.checkup;

import org.jspecify.annotations.NullMarked;
