/// What becomes of a member whose account, or whose whole workspace, is gone.
@NullMarked
package headway.flow.leaving;

import org.jspecify.annotations.NullMarked;
