/// Installing the app, page by page, against a Slack that grants.
@NullMarked
package headway.chat.slack.install;

import org.jspecify.annotations.NullMarked;
