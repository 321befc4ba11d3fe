/// The first conversation, and the card it makes.
@NullMarked
package headway.flow.setup;

import org.jspecify.annotations.NullMarked;
