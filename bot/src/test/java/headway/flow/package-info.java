/// Tests of what every use case shares.
@NullMarked
package headway.flow;

import org.jspecify.annotations.NullMarked;
