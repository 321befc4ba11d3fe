package headway.flow.leaving;

import headway.domain.SpaceId;
import headway.flow.space.StandingCard;
import headway.store.Departure;
import headway.store.Echoes;
import headway.store.Leads;
import headway.store.Spaces;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what belongs to a workspace that left long ago and has not come back.
public final class ForgetSpace {
  private static final Logger LOG = LoggerFactory.getLogger(ForgetSpace.class);

  private final Spaces spaces;
  private final Leads leads;
  private final Echoes echoes;
  private final StandingCard cards;
  private final Duration deleteAfter;

  /// @param deleteAfter how long a workspace that left is remembered
  public ForgetSpace(
      Spaces spaces, Leads leads, Echoes echoes, StandingCard cards, Duration deleteAfter) {
    this.spaces = spaces;
    this.leads = leads;
    this.echoes = echoes;
    this.cards = cards;
    this.deleteAfter = deleteAfter;
  }

  /// When it is to be, if that is not yet.
  Optional<Instant> forget(Departure departure, Instant now) {
    Instant then = departure.at().plus(deleteAfter);
    if (then.isAfter(now)) {
      return Optional.of(then);
    }
    SpaceId space = new SpaceId(departure.chat(), departure.tenant());
    cards.removeAll(space);
    leads.removeAll(space);
    echoes.removeAll(space);
    spaces.remove(space);
    LOG.info("{} left {} days ago; its settings are deleted", space.key(), deleteAfter.toDays());
    return Optional.empty();
  }
}
