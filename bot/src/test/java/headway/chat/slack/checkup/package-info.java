/// What the doctor says about Slack.
@NullMarked
package headway.chat.slack.checkup;

import org.jspecify.annotations.NullMarked;
