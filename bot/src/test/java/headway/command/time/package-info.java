/// Times and days, moved and never slept.
@NullMarked
package headway.command.time;

import org.jspecify.annotations.NullMarked;
