/// The nouns of Headway: plain values that know their own rules and do no I/O.
@NullMarked
package headway.domain;

import org.jspecify.annotations.NullMarked;
