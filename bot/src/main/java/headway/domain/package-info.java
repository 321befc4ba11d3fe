/// The nouns of Headway: plain values that know the rules and touch nothing outside.
@NullMarked
package headway.domain;

import org.jspecify.annotations.NullMarked;
