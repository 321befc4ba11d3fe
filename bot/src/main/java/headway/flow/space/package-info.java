/// What a Lead sets for a space.
@NullMarked
package headway.flow.space;

import org.jspecify.annotations.NullMarked;
