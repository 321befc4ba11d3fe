/// Verbs: what every use case shares; each folder below is one area of use.
@NullMarked
package headway.flow;

import org.jspecify.annotations.NullMarked;
