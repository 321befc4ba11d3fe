/// Tests of what a space has in common.
@NullMarked
package headway.flow.pool;

import org.jspecify.annotations.NullMarked;
