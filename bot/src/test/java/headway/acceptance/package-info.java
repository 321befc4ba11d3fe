/// The program as it is started, talked with, stopped and killed from outside.
@NullMarked
package headway.acceptance;

import org.jspecify.annotations.NullMarked;
