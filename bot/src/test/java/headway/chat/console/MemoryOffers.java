package headway.chat.console;

import headway.domain.Account;
import headway.domain.SpaceId;
import headway.store.Offer;
import headway.store.Offers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Offers in memory.
final class MemoryOffers implements Offers {
  private final Map<String, Offer> offers = new HashMap<>();

  @Override
  public void add(List<Offer> more) {
    more.forEach(offer -> offers.put(offer.id(), offer));
  }

  @Override
  public void stand(List<Offer> standing) {
    add(standing);
  }

  @Override
  public Optional<Offer> find(String id) {
    return Optional.ofNullable(offers.get(id));
  }

  @Override
  public Taken take(String id, Account by, String event, Instant now) {
    return find(id).<Taken>map(Taken.Fresh::new).orElseGet(Taken.Gone::new);
  }

  /// Taking takes nothing away here.
  @Override
  public void giveBack(String id, String event) {}

  @Override
  public void sweep(Instant before) {
    offers.values().removeIf(offer -> offer.at().isBefore(before));
  }

  @Override
  public void removeStanding(SpaceId space) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeAll(Account account) {
    offers.values().removeIf(offer -> offer.addressee().filter(account::equals).isPresent());
  }
}
