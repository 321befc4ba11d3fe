/// Discord as a chat, through JDA: what people do there comes in, messages and posts go out.
@NullMarked
package headway.chat.discord;

import org.jspecify.annotations.NullMarked;
