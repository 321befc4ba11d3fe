/// Tests of the timetable.
@NullMarked
package headway.schedule;

import org.jspecify.annotations.NullMarked;
