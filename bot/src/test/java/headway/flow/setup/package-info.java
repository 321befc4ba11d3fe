/// Tests of the set-up and the card.
@NullMarked
package headway.flow.setup;

import org.jspecify.annotations.NullMarked;
