package headway.flow.leaving;

import headway.domain.SpaceId;
import headway.flow.space.StandingCard;
import headway.store.Departure;
import headway.store.Echoes;
import headway.store.LeadLog;
import headway.store.Leads;
import headway.store.Pools;
import headway.store.Spaces;
import headway.store.Suggestions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what belongs to a workspace that left long ago and has not come back.
public final class ForgetSpace {
  private static final Logger LOG = LoggerFactory.getLogger(ForgetSpace.class);

  private final Settings settings;
  private final Echoes echoes;
  private final StandingCard cards;
  private final Duration deleteAfter;

  /// What Leads set and did, and what was brought to the pool.
  public record Settings(
      Spaces spaces, Leads leads, LeadLog log, Pools pools, Suggestions suggestions) {
    private void remove(SpaceId space) {
      leads.removeAll(space);
      log.removeAll(space);
      suggestions.removePool(space);
      pools.remove(space);
      spaces.remove(space);
    }
  }

  /// @param deleteAfter how long a workspace that left is remembered
  public ForgetSpace(Settings settings, Echoes echoes, StandingCard cards, Duration deleteAfter) {
    this.settings = settings;
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
    echoes.removeAll(space);
    settings.remove(space);
    LOG.info("{} left {} days ago; its settings are deleted", space.key(), deleteAfter.toDays());
    return Optional.empty();
  }
}
