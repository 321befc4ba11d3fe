package headway.flow.queue;

import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static headway.flow.queue.World.TO_TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.store.mongo.Backup;
import headway.store.mongo.MongoExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MongoExtension.class)
final class AskRestoredTest {
  private final World world;
  private final Flows flows;
  private final Backup backup;
  private final Member mia;
  private final Draft sent;
  private final Draft coming;

  @TempDir private Path folder;

  AskRestoredTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    backup = new Backup(database);
    mia = world.joins("mia");
    sent = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    coming = world.drafts(mia, 2, "My second own words", TO_TALKS);
  }

  @Test
  void whatWentOutSinceTheBackupIsAskedAboutAndNotSentAgain() {
    flows.approves(mia, sent, MONDAY.plus(Duration.ofMinutes(10)));
    flows.approves(mia, coming, MONDAY.plus(Duration.ofMinutes(30)));
    backup.write(folder.resolve("backup"));
    flows.tickAfter(Duration.ofMinutes(10));
    world.chat.forget();

    backup.restore(folder.resolve("backup"), true);
    new AskRestored(world.stores.deliveries()).of(world.clock.instant());
    flows.tickAfter(Duration.ofMinutes(10));

    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.state(sent, 1)).isInstanceOf(DeliveryState.Late.class);
    assertThat(world.chat.heardBy(world.account(mia)))
        .singleElement()
        .asString()
        .contains("d1 was to go to #general", "It may be out already");
  }

  @Test
  void whatIsNotDueYetGoesOutAtItsTime() {
    flows.approves(mia, coming, MONDAY.plus(Duration.ofMinutes(30)));
    backup.write(folder.resolve("backup"));

    backup.restore(folder.resolve("backup"), true);
    new AskRestored(world.stores.deliveries()).of(world.clock.instant());
    flows.tickAfter(Duration.ofMinutes(30));

    assertThat(world.publisher.publications()).hasSize(1);
  }
}
