/// Where things stand, in one look.
@NullMarked
package headway.flow.home;

import org.jspecify.annotations.NullMarked;
