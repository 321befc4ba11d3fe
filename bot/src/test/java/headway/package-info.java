/// Tests of the whole.
@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
