/// Words: the commands, and the router that answers every request.
@NullMarked
package headway.command;

import org.jspecify.annotations.NullMarked;
