package headway.store;

import headway.domain.Account;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The buttons that were shown; each can be pressed once, but for those that stand for all.
public interface Offers {
  void add(List<Offer> offers);

  /// Puts up offers without addressee, in place of those of the same ids; nothing uses them up.
  void stand(List<Offer> offers);

  Optional<Offer> find(String id);

  /// Takes the offer for this event; the same event may take it again.
  Taken take(String id, Account by, String event, Instant now);

  /// Gives back what this event took, since it came to nothing.
  void giveBack(String id, String event);

  /// Forgets those made before then; pressing one later says that it is gone.
  void sweep(Instant before);

  void removeAll(Account account);

  /// Deletes those that stand on welcome cards of that space.
  void removeStanding(SpaceId space);

  /// What a press meets.
  sealed interface Taken {
    record Fresh(Offer offer) implements Taken {}

    record Used(Offer offer, Instant at) implements Taken {}

    record SomebodyElses() implements Taken {}

    record Gone() implements Taken {}
  }
}
