/// Tests of recording shares.
@NullMarked
package headway.flow.share;

import org.jspecify.annotations.NullMarked;
