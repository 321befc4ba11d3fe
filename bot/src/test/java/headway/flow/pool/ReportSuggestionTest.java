package headway.flow.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Button;
import headway.domain.ChatKind;
import headway.domain.Matter;
import headway.domain.MemberId;
import headway.domain.PoolMode;
import headway.domain.Sequence;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportSuggestionTest {
  private static final MemberId BEN = new MemberId("ben");
  private Town town;
  private ReportSuggestion report;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    report = new ReportSuggestion(town.stores.suggestions());
  }

  private Suggestion brought(Listing listing) {
    int number = town.stores.numbers().next(Town.SPACE, Sequence.SUGGESTION);
    return town.stores.suggestions().add(suggestion(Town.SPACE, number, listing));
  }

  private static Suggestion suggestion(SpaceId space, int number, Listing listing) {
    return new Suggestion(
        new SuggestionId(space, number),
        new Matter.Words("thought " + number),
        listing,
        new Suggestion.Brought(BEN, "Ben", Town.MONDAY),
        List.of());
  }

  @Test
  void whatIsReportedIsNotOfferedToTheReporterAndStandsBeforeLeads() {
    Caller mia = town.newcomer();
    Caller tom = town.newcomer();
    Suggestion bad = brought(new Listing.Pool());

    Reply reply = report.report(mia, bad.id().number());
    report.report(mia, bad.id().number());

    Suggestion stored = town.stores.suggestions().find(bad.id()).orElseThrow();
    assertThat(Town.read(reply))
        .contains("you won't be offered it again", "They don't learn who reported it");
    assertThat(stored.isFor(mia.id())).isFalse();
    assertThat(stored.isFor(tom.id())).isTrue();
    assertThat(stored.listing()).isEqualTo(new Listing.Pool(List.of(mia.id()), false));
    assertThat(town.stores.suggestions().beforeLeads(Town.SPACE)).contains(stored);
  }

  @Test
  void onlyWhatStandsInThePoolIsReported() {
    Caller mia = town.newcomer();
    Suggestion own = brought(new Listing.Own(BEN));

    assertThatThrownBy(() -> report.report(mia, own.id().number()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is not in the pool");
  }

  @Test
  void theButtonStandsWhereStrangersComeInOnWhatAnotherBrought() {
    Suggestion open = suggestion(new SpaceId(ChatKind.DISCORD, "1"), 1, new Listing.Pool());
    Suggestion closed = suggestion(new SpaceId(ChatKind.SLACK, "T1"), 1, new Listing.Pool());

    assertThat(ReportSuggestion.button(open, new MemberId("mia")))
        .hasValueSatisfying(button -> assertThat(button.label()).isEqualTo("Report"))
        .map(Button::subject)
        .hasValue("s1");
    assertThat(ReportSuggestion.button(open, BEN)).isEmpty();
    assertThat(ReportSuggestion.button(closed, new MemberId("mia"))).isEmpty();
  }

  @Test
  void whereStrangersComeInALeadLooksFirstUnlessTheyChoseOtherwise() {
    PoolDoor door = town.pool(5);
    SpaceId server = new SpaceId(ChatKind.DISCORD, "7");

    assertThat(door.mode(server)).isEqualTo(PoolMode.REVIEWED);
    assertThat(door.mode(new SpaceId(ChatKind.SLACK, "T7"))).isEqualTo(PoolMode.OPEN);

    town.stores.pools().set(server, PoolMode.OPEN);
    town.stores.pools().set(server, PoolMode.LEADS);

    assertThat(door.mode(server)).isEqualTo(PoolMode.LEADS);
  }
}
