package headway.flow.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Matter;
import headway.domain.News;
import headway.domain.Outlet;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RecordPublishedTest {
  private static final Outlet GENERAL = new Outlet.ToChannel(Town.GENERAL);
  private static final Instant LATER = Town.MONDAY.plus(Duration.ofDays(1));

  private Town town;
  private Desk desk;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    desk = new Desk(town);
  }

  private Caller begun() {
    Caller mia = town.newcomer();
    town.firstWeek.begin(mia, mia.today());
    return town.again(mia);
  }

  private Draft out(Caller caller, String text, Instant at) {
    Draft draft =
        Written.by(town, caller)
            .text(text)
            .waiting(GENERAL, new DeliveryState.Published(at, Optional.empty()));
    return town.stores.drafts().find(draft.id()).orElseThrow();
  }

  private String record(Caller caller, Draft draft, boolean said) {
    return desk.record(LATER)
        .record(town.again(caller).member(), draft, draft.progress().deliveries().getLast(), said);
  }

  @Test
  void theFirstPublicationIsOneShareOfItsOwnDay() {
    Caller mia = begun();
    Draft draft = out(mia, "Two words of mine\nhttps://example.org/a", Town.MONDAY);

    String words = record(mia, draft, false);

    assertThat(words).isEqualTo("1 of 2 this week.");
    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.trail().origin())
              .isEqualTo(new Share.Origin.Published(draft.id().number()));
          assertThat(share.moment())
              .isEqualTo(new Share.Moment(LocalDate.parse("2026-11-23"), Town.MONDAY));
          assertThat(share.matter().key()).isEqualTo("https://example.org/a");
          assertThat(share.trail().places()).containsExactly("#general");
          assertThat(share.counts()).isTrue();
        });
  }

  @Test
  void anotherOutletOfTheSameDraftAddsItsPlace() {
    Caller mia = begun();
    Draft draft = out(mia, "words of mine", Town.MONDAY);
    record(mia, draft, false);

    record(mia, Desk.published(draft, 2, new Outlet.ByHand(), LATER), true);

    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.trail().places()).containsExactly("#general", "hand");
          assertThat(share.moment().at()).isEqualTo(Town.MONDAY);
          assertThat(share.matter()).isEqualTo(new Matter.Words("words of mine"));
        });
  }

  @Test
  void theFirstKeptWeekThatNobodySawWaitsAsNews() {
    Caller mia = begun();
    record(mia, out(mia, "one of mine", Town.MONDAY), false);

    String words = record(mia, out(mia, "two of mine", Town.MONDAY), false);

    assertThat(words).isEqualTo("2 of 2 this week: kept.");
    assertThat(town.again(mia).member().habits().announcements().waiting())
        .containsExactly(new News.Kept(LocalDate.parse("2026-11-23")));
  }

  @Test
  void whatTheMemberReadsIsAnnouncedAtOnce() {
    Caller mia = begun();
    record(mia, out(mia, "one of mine", Town.MONDAY), true);
    Draft second = out(mia, "two of mine", Town.MONDAY);

    String words = record(mia, second, true);
    String again = record(mia, second, true);

    assertThat(words).startsWith("Two of two: your first kept week.");
    assertThat(again).isEqualTo("That's two of two this week: kept.");
    assertThat(town.again(mia).member().habits().announcements().waiting()).isEmpty();
  }

  @Test
  void recordingAgainChangesNothing() {
    Caller mia = begun();
    record(mia, out(mia, "one of mine", Town.MONDAY), false);
    Draft draft = out(mia, "two of mine", Town.MONDAY);
    String once = record(mia, draft, false);
    var shares = desk.of(mia);
    var news = town.again(mia).member().habits().announcements();

    String twice = record(mia, draft, false);

    assertThat(twice).isEqualTo(once);
    assertThat(desk.of(mia)).isEqualTo(shares);
    assertThat(town.again(mia).member().habits().announcements()).isEqualTo(news);
  }

  @Test
  void anOrdinaryKeptWeekIsNoNews() {
    Caller mia = begun();
    town.logs(mia, "a", LocalDate.parse("2026-11-16"));
    town.logs(mia, "b", LocalDate.parse("2026-11-17"));
    record(mia, out(mia, "one of mine", Town.MONDAY), false);

    String words = record(mia, out(mia, "two of mine", Town.MONDAY), false);

    assertThat(words).isEqualTo("2 of 2 this week: kept. Two in a row.");
    assertThat(town.again(mia).member().habits().announcements().waiting()).isEmpty();
    assertThat(town.again(mia).member().habits().announcements().has("kept/2026-11-23")).isTrue();
  }
}
