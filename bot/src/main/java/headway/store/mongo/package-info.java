/// What Headway remembers, as documents in MongoDB.
@NullMarked
package headway.store.mongo;

import org.jspecify.annotations.NullMarked;
