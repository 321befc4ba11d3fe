/// Times and days as members say them, in their zone.
@NullMarked
package headway.command.time;

import org.jspecify.annotations.NullMarked;
