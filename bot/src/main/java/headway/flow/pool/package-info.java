/// The suggestions that a space has in common: what comes in, what Leads look at, what is reported.
@NullMarked
package headway.flow.pool;

import org.jspecify.annotations.NullMarked;
