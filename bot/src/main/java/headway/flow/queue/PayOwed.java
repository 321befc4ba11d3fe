package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Progress;
import headway.domain.nudge.Quiet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Pays what is owed after deliveries ended: the share is recorded, the member is told.
public final class PayOwed {
  private final Publications publications;
  private final TellEnd tell;
  private final Quiet quiet;

  public PayOwed(Publications publications, TellEnd tell, Quiet quiet) {
    this.publications = publications;
    this.tell = tell;
    this.quiet = quiet;
  }

  /// What was promised to be told may be told twice after a crash, never left out.
  UnaryOperator<Draft> pay(Draft draft, Member member, Instant now) {
    Progress.Owed owed = draft.progress().owed();
    if (owed.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
      return unchanged -> unchanged;
    }
    String standing = owed.record() ? record(draft, member) : "";
    List<Integer> told = new ArrayList<>();
    for (int number : owed.tell()) {
      draft
          .delivery(number)
          .filter(delivery -> isTold(draft, delivery, member, standing, now))
          .ifPresent(_ -> told.add(number));
    }
    Instant later = quiet.endsAt(now, member.zone());
    return stored ->
        stored.with(stored.progress().owing(stored.progress().owed().less(told, later)));
  }

  private String record(Draft draft, Member member) {
    return draft.progress().deliveries().stream()
        .filter(Delivery::isPublished)
        .map(delivery -> publications.record(member, draft, delivery, false))
        .filter(words -> !words.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  private boolean isTold(
      Draft draft, Delivery delivery, Member member, String standing, Instant now) {
    boolean waits = isEnd(delivery.state()) && quiet.covers(now, member.zone());
    return !waits && tell.tell(draft, delivery, member, standing, now);
  }

  /// An end that must not reach the member in quiet hours.
  private static boolean isEnd(DeliveryState state) {
    return switch (state) {
      case DeliveryState.Refused _, DeliveryState.Unsure _, DeliveryState.Late _ -> true;
      case DeliveryState.Published _,
          DeliveryState.Handed _,
          DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          false;
    };
  }
}
