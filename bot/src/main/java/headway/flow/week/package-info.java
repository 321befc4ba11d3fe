/// Weeks as members read them: kept, repaired, explained, closed.
@NullMarked
package headway.flow.week;

import org.jspecify.annotations.NullMarked;
