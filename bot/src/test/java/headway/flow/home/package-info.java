/// Tests of the one look.
@NullMarked
package headway.flow.home;

import org.jspecify.annotations.NullMarked;
