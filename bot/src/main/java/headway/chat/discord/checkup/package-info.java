/// What lacks in the way to Discord, and what to do about it.
@NullMarked
package headway.chat.discord.checkup;

import org.jspecify.annotations.NullMarked;
