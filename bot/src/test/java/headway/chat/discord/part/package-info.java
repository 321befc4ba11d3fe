/// Tests of how letters look in Discord.
@NullMarked
package headway.chat.discord.part;

import org.jspecify.annotations.NullMarked;
