/// Proofs that what was acknowledged is kept, whole and found again.
@NullMarked
package headway.store.mongo;

import org.jspecify.annotations.NullMarked;
