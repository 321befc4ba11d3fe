/// Keeping what is worth sharing.
@NullMarked
package headway.flow.suggest;

import org.jspecify.annotations.NullMarked;
