/// What Headway remembers, as documents in MongoDB or in the server it brings along.
@NullMarked
package headway.store.mongo;

import org.jspecify.annotations.NullMarked;
