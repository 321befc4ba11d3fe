/// The grammar, shown with a set of commands.
@NullMarked
package headway.command.grammar;

import org.jspecify.annotations.NullMarked;
