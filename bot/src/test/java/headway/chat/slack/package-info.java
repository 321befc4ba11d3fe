/// Tests of the Slack adapter.
@NullMarked
package headway.chat.slack;

import org.jspecify.annotations.NullMarked;
