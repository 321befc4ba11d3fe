/// A server that speaks Discord's protocol as its documentation tells, for tests.
@NullMarked
package headway.chat.discord.peer;

import org.jspecify.annotations.NullMarked;
