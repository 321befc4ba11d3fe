/// Tests of keeping suggestions.
@NullMarked
package headway.flow.suggest;

import org.jspecify.annotations.NullMarked;
