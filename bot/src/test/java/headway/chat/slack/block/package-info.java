/// Tests of what Slack is given to show.
@NullMarked
package headway.chat.slack.block;

import org.jspecify.annotations.NullMarked;
