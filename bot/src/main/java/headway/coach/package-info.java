/// What the coach says and offers: notes, prompts, kinds and wordings.
@NullMarked
package headway.coach;

import org.jspecify.annotations.NullMarked;
