package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoWelcomeCardsTest {
  private final WelcomeCards cards;

  MongoWelcomeCardsTest(MongoDatabase database) {
    cards = Nodes.node(database, new MachineClock(), 1).welcomeCards();
  }

  @Test
  void aCardIsFoundByItsChannelAndByItsHandle() {
    WelcomeCard card = Samples.welcome("one", "m1");

    cards.put(card);

    assertThat(cards.in(card.channel())).contains(card);
    assertThat(cards.by(card.handle())).contains(card);
  }

  @Test
  void aChannelHasOneCard() {
    WelcomeCard old = Samples.welcome("two", "m2");
    WelcomeCard anew = Samples.welcome("two", "m3");

    cards.put(old);
    cards.put(anew);

    assertThat(cards.in(anew.channel())).contains(anew);
    assertThat(cards.by(old.handle())).isEmpty();
    assertThat(cards.in(Samples.welcome("three", "m4").channel())).isEmpty();
  }
}
