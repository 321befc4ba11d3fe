package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Member;

/// Records that a draft was published, and says what that did for the week.
public interface Publications {
  /// Once per draft, however many outlets; `said` tells whether the member reads the words now.
  String record(Member member, Draft draft, Delivery delivery, boolean said);
}
