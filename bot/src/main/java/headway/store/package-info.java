/// The port to what Headway remembers.
@NullMarked
package headway.store;

import org.jspecify.annotations.NullMarked;
