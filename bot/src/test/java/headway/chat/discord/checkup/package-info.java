/// Tests of what lacks in the way to Discord.
@NullMarked
package headway.chat.discord.checkup;

import org.jspecify.annotations.NullMarked;
