/// The port to any chat: requests in, messages out, channels to publish to.
@NullMarked
package headway.chat;

import org.jspecify.annotations.NullMarked;
