@NullMarked
package headway.flow.leaving;

import org.jspecify.annotations.NullMarked;
