/// How letters look in Discord: markdown, rows of buttons, modals.
@NullMarked
package headway.chat.discord.part;

import org.jspecify.annotations.NullMarked;
