/// Tests of how a member is served.
@NullMarked
package headway.flow.settings;

import org.jspecify.annotations.NullMarked;
