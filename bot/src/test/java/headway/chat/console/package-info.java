/// Tests of the console chat.
@NullMarked
package headway.chat.console;

import org.jspecify.annotations.NullMarked;
