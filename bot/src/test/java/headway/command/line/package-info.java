/// How lines become words.
@NullMarked
package headway.command.line;

import org.jspecify.annotations.NullMarked;
