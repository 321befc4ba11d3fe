/// Tests of the coach.
@NullMarked
package headway.coach;

import org.jspecify.annotations.NullMarked;
