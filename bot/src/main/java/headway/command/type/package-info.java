/// The types of arguments: how each is said, read and completed.
@NullMarked
package headway.command.type;

import org.jspecify.annotations.NullMarked;
