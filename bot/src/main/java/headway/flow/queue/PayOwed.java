package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Progress;
import headway.domain.nudge.Quiet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pays what is owed after deliveries ended: the share is recorded, the member is told.
public final class PayOwed {
  private static final Logger LOG = LoggerFactory.getLogger(PayOwed.class);
  private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

  private final Publications publications;
  private final TellEnd tell;
  private final Quiet quiet;

  public PayOwed(Publications publications, TellEnd tell, Quiet quiet) {
    this.publications = publications;
    this.tell = tell;
    this.quiet = quiet;
  }

  static boolean isDue(Draft draft, Instant now) {
    return draft.progress().owed().dueAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  /// What was promised to be told may be told twice after a crash, never left out.
  Paid pay(Draft draft, Member member, Instant now) {
    Progress.Owed owed = draft.progress().owed();
    String standing = owed.record() ? record(draft, member) : "";
    List<Delivery> told = new ArrayList<>();
    List<Instant> later = new ArrayList<>();
    for (List<Delivery> ends : together(draft, owed)) {
      Optional<Instant> again = tell(draft, ends, member, standing, now);
      again.ifPresentOrElse(later::add, () -> told.addAll(ends));
    }
    return new Paid(draft, told, later.stream().min(Instant::compareTo).orElse(now));
  }

  private String record(Draft draft, Member member) {
    return draft.progress().deliveries().stream()
        .filter(Delivery::isPublished)
        .map(delivery -> publications.record(member, draft, delivery, false))
        .filter(words -> !words.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse("");
  }

  /// What was published is told in one go, every other end by itself.
  private static List<List<Delivery>> together(Draft draft, Progress.Owed owed) {
    List<Delivery> published = new ArrayList<>();
    List<List<Delivery>> all = new ArrayList<>();
    for (int number : owed.tell()) {
      Delivery delivery = draft.delivery(number).orElseThrow();
      if (delivery.isPublished()) {
        published.add(delivery);
      } else {
        all.add(List.of(delivery));
      }
    }
    if (!published.isEmpty()) {
      all.addFirst(published);
    }
    return all;
  }

  /// Empty when it is told; else when to try again.
  private Optional<Instant> tell(
      Draft draft, List<Delivery> ends, Member member, String standing, Instant now) {
    Delivery first = ends.getFirst();
    if (first.isPublished()) {
      return guarded(
          draft,
          now,
          () -> {
            tell.published(draft, ends, member, standing, now);
            return Optional.empty();
          });
    }
    return isEnd(first.state()) && quiet.covers(now, member.zone())
        ? Optional.of(quiet.endsAt(now, member.zone()))
        : guarded(draft, now, () -> tell.tell(draft, first, member, now));
  }

  private static Optional<Instant> guarded(
      Draft draft, Instant now, Supplier<Optional<Instant>> telling) {
    try {
      return telling.get();
    } catch (RuntimeException fault) {
      LOG.error("telling of {} failed; it is tried again", draft.id().key(), fault);
      return Optional.of(now.plus(AFTER_A_FAULT));
    }
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
