/// Proofs that what is kept is whole and found again.
@NullMarked
package headway.store.mongo;

import org.jspecify.annotations.NullMarked;
