/// Messages as Slack shows them: its markup, its blocks, its modals, within its limits.
@NullMarked
package headway.chat.slack.block;

import org.jspecify.annotations.NullMarked;
