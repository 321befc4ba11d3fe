/// What a member posts by hand.
@NullMarked
package headway.publish.hand;

import org.jspecify.annotations.NullMarked;
