/// Tests of approvals and of what becomes of their deliveries.
@NullMarked
package headway.flow.queue;

import org.jspecify.annotations.NullMarked;
