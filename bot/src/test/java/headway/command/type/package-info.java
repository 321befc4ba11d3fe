/// How arguments are read.
@NullMarked
package headway.command.type;

import org.jspecify.annotations.NullMarked;
