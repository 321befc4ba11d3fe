/// Tests of the nouns.
@NullMarked
package headway.domain;

import org.jspecify.annotations.NullMarked;
