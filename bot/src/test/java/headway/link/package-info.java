/// Tests of links.
@NullMarked
package headway.link;

import org.jspecify.annotations.NullMarked;
