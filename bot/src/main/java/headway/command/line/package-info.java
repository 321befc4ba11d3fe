/// A member's line made plain: tokens that remember where they stood.
@NullMarked
package headway.command.line;

import org.jspecify.annotations.NullMarked;
