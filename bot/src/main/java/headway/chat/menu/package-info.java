/// The commands as a chat with menus shows them, and what somebody filled in there.
@NullMarked
package headway.chat.menu;

import org.jspecify.annotations.NullMarked;
