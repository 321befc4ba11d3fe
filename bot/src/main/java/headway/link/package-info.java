/// Links: one canonical form for each, however it was pasted.
@NullMarked
package headway.link;

import org.jspecify.annotations.NullMarked;
