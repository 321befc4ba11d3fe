package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.store.Offer;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class SweepTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Account MIA = new Account(ChatKind.CONSOLE, "console", "mia");

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  private Sweep sweep(MongoStores stores) {
    return new Sweep(
        new Sweep.Shelves(
            stores.questions(), stores.offers(), stores.letters(), stores.inbox(), stores.echoes()),
        new Sweep.Ages(DAY, Duration.ofDays(3), DAY, DAY),
        () -> now);
  }

  @Test
  void oldOffersAreForgottenAtMidnightAndYoungOnesAreNot(MongoDatabase database) {
    MongoStores stores = new Town(database).stores;
    Button button = new Button("See the queue", Action.SHOW_QUEUE);
    stores
        .offers()
        .add(
            List.of(
                new Offer("old", Optional.of(MIA), button, now.minus(Duration.ofDays(4))),
                new Offer("young", Optional.of(MIA), button, now)));
    stores
        .offers()
        .stand(
            List.of(
                new Offer("for all", Optional.empty(), button, now.minus(Duration.ofDays(400)))));
    Sweep sweep = sweep(stores);

    now = sweep.next().orElseThrow();
    sweep.run();

    assertThat(now).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    assertThat(stores.offers().find("old")).isEmpty();
    assertThat(stores.offers().find("young")).isPresent();
    assertThat(stores.offers().find("for all")).isPresent();
  }

  @Test
  void itRestsUntilTheNextMidnight(MongoDatabase database) {
    Sweep sweep = sweep(new Town(database).stores);
    now = now.plus(Duration.ofDays(3));

    sweep.run();

    assertThat(sweep.next()).contains(Instant.parse("2026-11-27T00:00:00Z"));
    assertThat(sweep.name()).isEqualTo("rest");
  }
}
