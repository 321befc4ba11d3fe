/// Tests of weeks in words.
@NullMarked
package headway.flow.week;

import org.jspecify.annotations.NullMarked;
