/// The commands as Discord shows them: registered, filled in and completed.
@NullMarked
package headway.chat.discord.slash;

import org.jspecify.annotations.NullMarked;
