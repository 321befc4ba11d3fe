/// Taking everything out, taking it in, and being forgotten.
@NullMarked
package headway.flow.data;

import org.jspecify.annotations.NullMarked;
