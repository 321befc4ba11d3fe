/// Weeks, verdicts and streaks: one pure fold over what a member did.
@NullMarked
package headway.domain.week;

import org.jspecify.annotations.NullMarked;
