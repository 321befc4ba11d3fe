/// Tests of the commands as Discord shows them.
@NullMarked
package headway.chat.discord.slash;

import org.jspecify.annotations.NullMarked;
