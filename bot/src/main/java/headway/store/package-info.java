/// The port to what Headway remembers, in plural nouns.
@NullMarked
package headway.store;

import org.jspecify.annotations.NullMarked;
