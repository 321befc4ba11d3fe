/// The MongoDB that Headway brings along: one file, which keeps what was acknowledged.
@NullMarked
package headway.store.embedded;

import org.jspecify.annotations.NullMarked;
