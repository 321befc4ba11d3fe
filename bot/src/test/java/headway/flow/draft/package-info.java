/// Tests of writing drafts, showing them, changing them.
@NullMarked
package headway.flow.draft;

import org.jspecify.annotations.NullMarked;
