/// Tests of what Leads set.
@NullMarked
package headway.flow.space;

import org.jspecify.annotations.NullMarked;
