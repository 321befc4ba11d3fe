/// Where a member's texts can go.
@NullMarked
package headway.flow.outlet;

import org.jspecify.annotations.NullMarked;
