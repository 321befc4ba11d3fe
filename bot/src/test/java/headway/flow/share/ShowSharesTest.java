package headway.flow.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.flow.Caller;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShowSharesTest {
  private Town town;
  private Desk desk;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    desk = new Desk(town);
  }

  private void log(Caller caller, String words, Kind kind) {
    desk.log.log(town.again(caller), new Matter.Words(words), Optional.of(kind), Optional.empty());
  }

  @Test
  void theNewestStandFirstWithDayKindAndPlace() {
    Caller mia = town.newcomer();
    desk.logs(mia, "an older talk", "2026-11-20");
    desk.log.log(
        town.again(mia), new Matter.Words("a new one"), Optional.empty(), Optional.empty());

    String said = Desk.read(desk.show.all(mia));

    assertThat(said)
        .isEqualTo(
            """
            Two shares:
            h2 · Mon 23 Nov · no kind · a new one · elsewhere · not counted yet: `shares h2 kind inform` counts it
            h1 · Fri 20 Nov · insight · an older talk · elsewhere\
            """);
  }

  @Test
  void afterTwentyItSaysHowManyMoreThereAre() {
    Caller mia = town.newcomer();
    for (int i = 1; i <= 23; i++) {
      town.logs(mia, "talk " + i, LocalDate.parse("2026-11-20"));
    }

    String said = Desk.read(desk.show.all(mia));

    assertThat(said).startsWith("23 shares:\nh23 ·").doesNotContain("\nh3 ·").contains("\nh4 ·");
    assertThat(said).endsWith("\n3 more before these; a topic or a kind narrows it down.");
  }

  @Test
  void theyCanBeNarrowedToAKindOrATopic() {
    Caller mia = town.newcomer();
    log(mia, "Lithium recovery at scale", Kind.INFORM);
    log(mia, "Priya passed", Kind.CELEBRATE);

    assertThat(Desk.read(desk.show.of(mia, Kind.CELEBRATE)))
        .contains("Priya")
        .doesNotContain("Lith");
    assertThat(Desk.read(desk.show.about(mia, "lithium"))).contains("Lith").doesNotContain("Priya");
    assertThat(Desk.read(desk.show.about(mia, "sodium")))
        .isEqualTo("Nothing about that yet. `shares` lists all you have.");
    assertThat(Desk.read(desk.show.of(mia, Kind.INSIGHT)))
        .isEqualTo("Nothing of the kind insight yet. `shares` lists all you have.");
  }

  @Test
  void nothingSharedSaysHowToBegin() {
    assertThat(Desk.read(desk.show.all(town.newcomer())))
        .isEqualTo("Nothing shared yet. `draft` begins one, `shared` and a link logs one.");
  }
}
