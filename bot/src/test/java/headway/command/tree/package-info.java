/// Tests of the grammar as a menu.
@NullMarked
package headway.command.tree;

import org.jspecify.annotations.NullMarked;
