package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Account;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.Offers.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoOffersTest {
  private static final Account MIA = Samples.account("mia");
  private static final Account BEN = Samples.account("ben");
  private static final Instant NOW = Samples.AT.plusSeconds(60);

  private final Offers offers;

  MongoOffersTest(MongoDatabase database) {
    offers = Nodes.node(database, new MachineClock(), 1).offers();
  }

  @Test
  void anOfferIsTakenOnceAndAgainByTheSameEventOnly() {
    Offer offer = add("once", Optional.of(MIA));

    assertThat(offers.find("once")).contains(offer);
    assertThat(offers.take("once", MIA, "e1", NOW)).isEqualTo(new Taken.Fresh(offer));
    assertThat(offers.take("once", MIA, "e1", NOW.plusSeconds(9)))
        .isEqualTo(new Taken.Fresh(offer));
    assertThat(offers.take("once", MIA, "e2", NOW.plusSeconds(9)))
        .isEqualTo(new Taken.Used(offer, NOW));
  }

  @Test
  void whatAnEventGivesBackIsThereForAnother() {
    Offer offer = add("back", Optional.of(MIA));
    offers.take("back", MIA, "e1", NOW);

    offers.giveBack("back", "e0");
    assertThat(offers.take("back", MIA, "e2", NOW)).isEqualTo(new Taken.Used(offer, NOW));
    offers.giveBack("back", "e1");

    assertThat(offers.take("back", MIA, "e2", NOW)).isEqualTo(new Taken.Fresh(offer));
  }

  @Test
  void anothersOfferIsNotTaken() {
    Offer offer = add("mine", Optional.of(MIA));

    assertThat(offers.take("mine", BEN, "e1", NOW)).isEqualTo(new Taken.SomebodyElses());
    assertThat(offers.take("mine", MIA, "e2", NOW)).isEqualTo(new Taken.Fresh(offer));
    assertThat(offers.take("mine", BEN, "e3", NOW)).isEqualTo(new Taken.SomebodyElses());
  }

  @Test
  void anOfferToAnybodyStandsForAll() {
    Offer offer = Samples.offer("anybody", Optional.empty());
    offers.stand(List.of(offer));

    assertThat(offers.take("anybody", BEN, "e1", NOW)).isEqualTo(new Taken.Fresh(offer));
    assertThat(offers.take("anybody", MIA, "e2", NOW)).isEqualTo(new Taken.Fresh(offer));
    assertThat(offers.take("anybody", MIA, "e3", NOW)).isEqualTo(new Taken.Fresh(offer));
  }

  @Test
  void anOfferThatStandsReadsAnewAndIsNeverSweptOrForgotten() {
    Offer old = Samples.offer("stands", Optional.empty());
    Offer anew =
        new Offer("stands", Optional.empty(), new Button("Go", Action.WELCOME_START), old.at());
    offers.stand(List.of(old));
    offers.stand(List.of(anew));

    offers.sweep(NOW);
    offers.removeAll(MIA);

    assertThat(offers.take("stands", MIA, "e1", NOW)).isEqualTo(new Taken.Fresh(anew));
  }

  @Test
  void oneThatStandsCanBePutUpByTwoAtOnce() throws Exception {
    Offer offer = Samples.offer("twice", Optional.empty());

    Nodes.atOnce(
        8,
        () -> {
          offers.stand(List.of(offer));
          return offer;
        });

    assertThat(offers.find("twice")).contains(offer);
  }

  @Test
  void ofManyPressesAtOnceOneIsFresh() throws Exception {
    add("race", Optional.of(MIA));
    AtomicInteger event = new AtomicInteger();

    List<Taken> taken =
        Nodes.atOnce(8, () -> offers.take("race", MIA, "e" + event.incrementAndGet(), NOW));

    assertThat(taken).filteredOn(Taken.Fresh.class::isInstance).hasSize(1);
    assertThat(taken).filteredOn(Taken.Used.class::isInstance).hasSize(7);
  }

  @Test
  void whatIsSweptOrRemovedIsGone() {
    add("old", Optional.of(MIA));
    add("bens", Optional.of(BEN));
    Offer later = new Offer("new", Optional.of(MIA), add("x", Optional.of(MIA)).button(), NOW);
    offers.add(List.of(later));

    offers.removeAll(BEN);
    assertThat(offers.take("bens", BEN, "e1", NOW)).isEqualTo(new Taken.Gone());
    offers.sweep(NOW);

    assertThat(offers.take("old", MIA, "e1", NOW)).isEqualTo(new Taken.Gone());
    assertThat(offers.take("new", MIA, "e1", NOW)).isEqualTo(new Taken.Fresh(later));
  }

  private Offer add(String id, Optional<Account> addressee) {
    Offer offer = Samples.offer(id, addressee);
    offers.add(List.of(offer));
    return offer;
  }
}
