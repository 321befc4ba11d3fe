/// Nouns: what Headway talks about, in plain Java without I/O.
@NullMarked
package headway.domain;

import org.jspecify.annotations.NullMarked;
