/// The grammar as data: commands, forms and slots, and what derives from them.
@NullMarked
package headway.command.grammar;

import org.jspecify.annotations.NullMarked;
