/// Tests of Discord as a chat.
@NullMarked
package headway.chat.discord;

import org.jspecify.annotations.NullMarked;
