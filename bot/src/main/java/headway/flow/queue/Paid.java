package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Progress;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was paid of a draft's owings; what came to be owed meanwhile stays owed.
///
/// @param seen the draft as it was when its owings were paid
/// @param told the deliveries whose ends the member knows
/// @param later when the rest is looked at again
record Paid(Draft seen, List<Delivery> told, Instant later) implements UnaryOperator<Draft> {
  Paid {
    told = List.copyOf(told);
  }

  @Override
  public Draft apply(Draft draft) {
    Progress.Owed owed = draft.progress().owed();
    for (Delivery delivery : told) {
      boolean stands = draft.delivery(delivery.number()).filter(delivery::equals).isPresent();
      owed = stands ? owed.toldOf(delivery.number()) : owed;
    }
    if (published(draft).equals(published(seen))) {
      owed = owed.recorded();
    }
    boolean isTheSame = draft.progress().owed().equals(seen.progress().owed());
    return draft.with(draft.progress().owing(isTheSame ? owed.notBefore(later) : owed));
  }

  private static List<Delivery> published(Draft draft) {
    return draft.progress().deliveries().stream().filter(Delivery::isPublished).toList();
  }
}
