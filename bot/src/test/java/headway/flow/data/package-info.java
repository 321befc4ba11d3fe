/// Tests of exports, imports and being forgotten.
@NullMarked
package headway.flow.data;

import org.jspecify.annotations.NullMarked;
