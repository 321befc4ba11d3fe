/// The grammar as a menu, and what is filled in there as a line of the grammar.
@NullMarked
package headway.command.tree;

import org.jspecify.annotations.NullMarked;
