package headway.flow.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Board;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.PutUp;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class StandingCardTest {
  private final MongoDatabase database;
  private final Wall wall = new Wall();
  private Town town;
  private StandingCard card;

  StandingCardTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void anEmptyWall() {
    database.drop();
    town = new Town(database);
    card = card(town.stores);
  }

  @Test
  void whoeverComesWhileOneIsBeingPutUpPutsUpNone() {
    List<Optional<PutUp>> second = new ArrayList<>();
    wall.meanwhile = () -> second.add(put(card(town.process()), "tom's"));

    Optional<PutUp> first = put(card, "mia's");

    assertThat(first).get().isInstanceOf(PutUp.Stands.class);
    assertThat(second).containsExactly(Optional.empty());
    assertThat(wall.cards).hasSize(1);
    assertThat(put(card, "tom's next")).isEqualTo(first);
  }

  @Test
  void whatBrokeOffBeforeItWasKnownIsFoundWhenItRunsAgain() {
    wall.meanwhile = Wall::dies;
    assertThatThrownBy(() -> put(card, "mia's")).hasMessage("the process dies");

    Optional<PutUp> again = put(card, "mia's");

    assertThat(wall.cards).hasSize(1);
    assertThat(again).contains(wall.standing());
    assertThat(card.in(Town.GENERAL))
        .get()
        .extracting("handle")
        .isEqualTo(wall.standing().handle());
  }

  @Test
  void whereNothingCouldBeSeenItStaysUnsureUntilItCan() {
    wall.meanwhile = Wall::dies;
    assertThatThrownBy(() -> put(card, "mia's")).hasMessage("the process dies");
    wall.blind = true;

    Optional<PutUp> blind = put(card, "mia's");
    wall.blind = false;
    Optional<PutUp> seen = put(card, "tom's");

    assertThat(blind).contains(new PutUp.Unsure());
    assertThat(seen).contains(wall.standing());
    assertThat(wall.cards).hasSize(1);
  }

  @Test
  void whereTheOneThatBrokeOffNeverStoodOneIsPutUp() {
    wall.meanwhile = Wall::dies;
    assertThatThrownBy(() -> put(card, "mia's")).hasMessage("the process dies");
    wall.cards.clear();

    Optional<PutUp> again = put(card, "mia's");

    assertThat(again).contains(wall.standing());
    assertThat(wall.cards).hasSize(1);
  }

  private static Optional<PutUp> put(StandingCard card, String event) {
    return card.put(Town.GENERAL, event, Town.MONDAY);
  }

  private StandingCard card(MongoStores stores) {
    return new StandingCard(
        Map.of(ChatKind.CONSOLE, wall),
        stores.welcomeCards(),
        stores.welcomeTurns(),
        stores.offers());
  }

  /// Where cards hang; something else may happen once, while one is hung up.
  private static final class Wall implements Board {
    private final List<Letter> cards = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private boolean blind;

    private static void dies() {
      throw new IllegalStateException("the process dies");
    }

    private PutUp.Stands standing() {
      return new PutUp.Stands(
          new Handle(ChatKind.CONSOLE, "card" + cards.size(), true), Optional.empty());
    }

    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public PutUp put(Channel channel, Letter letter) {
      cards.add(letter);
      Runnable once = meanwhile;
      meanwhile = () -> {};
      once.run();
      return standing();
    }

    @Override
    public PutUp replace(Handle old, Channel channel, Letter letter) {
      return cards.isEmpty() ? new PutUp.Missing() : standing();
    }

    @Override
    public PutUp find(Channel channel, List<String> offers, Instant since) {
      if (blind) {
        return new PutUp.NotNow();
      }
      boolean found = cards.stream().anyMatch(letter -> letter.offers().equals(offers));
      return found ? standing() : new PutUp.Missing();
    }
  }
}
