/// Tests of where texts can go.
@NullMarked
package headway.flow.outlet;

import org.jspecify.annotations.NullMarked;
