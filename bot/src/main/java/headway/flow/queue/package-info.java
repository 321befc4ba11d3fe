/// Approving drafts, and what becomes of their deliveries.
@NullMarked
package headway.flow.queue;

import org.jspecify.annotations.NullMarked;
