/// Days, weeks and streaks: one pure fold from what a member shared to where they stand.
@NullMarked
package headway.domain.week;

import org.jspecify.annotations.NullMarked;
