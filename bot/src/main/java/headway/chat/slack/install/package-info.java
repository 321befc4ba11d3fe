/// How workspaces install the app, and how its tokens are found again.
@NullMarked
package headway.chat.slack.install;

import org.jspecify.annotations.NullMarked;
