/// The chat in a terminal or a pipe: people type lines, scripts read messages.
@NullMarked
package headway.chat.console;

import org.jspecify.annotations.NullMarked;
