/// Recording what was shared, showing it, correcting it.
@NullMarked
package headway.flow.share;

import org.jspecify.annotations.NullMarked;
