/// Proofs that what was acknowledged is kept, on a full disk and after a kill.
@NullMarked
package headway.store.embedded;

import org.jspecify.annotations.NullMarked;
