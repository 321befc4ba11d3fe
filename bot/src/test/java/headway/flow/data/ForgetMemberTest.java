package headway.flow.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.AlarmKind;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Echo;
import headway.domain.Matter;
import headway.domain.Outlet;
import headway.domain.PostId;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.Suggestion.Note;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ForgetMemberTest {
  @TempDir private static Path folder;
  private final List<Account> uninstalled = new ArrayList<>();
  private Town town;
  private Belongings belongings;
  private ForgetMember forget;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    belongings = new Belongings(town, folder);
    var stores = town.stores;
    forget =
        new ForgetMember(
            new Works(
                stores.drafts(),
                stores.shares(),
                stores.suggestions(),
                stores.echoes(),
                belongings.files),
            new Roll(
                stores.members(),
                new Roll.Leading(stores.leads(), stores.leadLog()),
                stores.numbers(),
                stores.alarms(),
                stores.departures()),
            new Talk(
                stores.questions(),
                stores.letters(),
                stores.offers(),
                stores.inbox(),
                uninstalled::add));
  }

  @Test
  void forgetMeAsksFirstAndNamesWhatItCannotDelete() {
    Caller mia = belongings.settled();

    Reply asked = forget.ask(mia);

    assertThat(Town.buttons(asked)).containsExactly("Forget me", "Keep me");
    assertThat(Town.read(asked))
        .contains("for good", "stay without your name", "the picture files");
    assertThat(town.stores.members().find(mia.id())).isPresent();
    assertThat(Town.read(forget.keep(mia))).isEqualTo("Nothing is deleted.");
  }

  @Test
  void afterForgettingNothingOfTheMemberIsLeft() {
    Caller mia = belongings.settled();
    Draft waiting = waiting(mia);
    town.stores.drafts().change(waiting.id(), mia.change("x"), d -> d.reopened(mia.now(), "x"));
    Echo.Origin origin = new Echo.Origin(waiting.id(), 1, mia.account(), Optional.empty());
    PostId post = new PostId(Town.GENERAL, "m-" + mia.id().value());
    town.stores.echoes().claim(post, origin, mia.now());
    Path file = belongings.exported(mia);

    Reply reply = forget.forget(mia);

    assertThat(Town.read(reply)).startsWith("Forgotten: everything of yours is deleted here.");
    assertThat(uninstalled).containsAll(mia.member().person().accounts());
    var stores = town.stores;
    assertThat(stores.members().find(mia.id())).isEmpty();
    assertThat(stores.members().by(mia.account())).isEmpty();
    assertThat(stores.drafts().latest(mia.id(), 10)).isEmpty();
    assertThat(stores.shares().all(mia.id())).isEmpty();
    assertThat(stores.echoes().of(mia.id())).isEmpty();
    assertThat(stores.suggestions().broughtBy(mia.id())).isEmpty();
    assertThat(stores.alarms().find(AlarmKind.WEEK_END, mia.id())).isEmpty();
    assertThat(stores.numbers().next(mia.id(), Sequence.SHARE)).isEqualTo(1);
    assertThat(file).doesNotExist();
  }

  private Draft waiting(Caller mia) {
    return town.stores.drafts().latest(mia.id(), 10).stream()
        .filter(draft -> draft.content().text().equals("an approved text"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPoolKeepsWhatWasBroughtButNotByWhom() {
    Caller mia = town.newcomer();
    Caller noa = town.newcomer();
    SuggestionId brought = belongings.suggests(mia, "brought by mia", new Listing.Pool());
    SuggestionId noted = belongings.suggests(noa, "brought by noa", new Listing.Pool());
    town.stores.suggestions().change(noted, s -> s.with(new Note(mia.id(), "mine")));

    forget.forget(mia);

    Suggestion left = town.stores.suggestions().find(brought).orElseThrow();
    assertThat(left.brought().name()).isEqualTo("somebody");
    assertThat(left.brought().by()).isNotEqualTo(mia.id());
    assertThat(left.notes()).isEmpty();
    assertThat(town.stores.suggestions().find(noted).orElseThrow().notes())
        .containsExactly(new Note(noa.id(), "why I like it"));
  }

  @Test
  void nobodyIsForgottenWhileATextIsBeingSent() {
    Caller mia = town.newcomer();
    DeliveryState.Sending sending = new DeliveryState.Sending(mia.now(), "node");
    Written.by(town, mia).waiting(new Outlet.ByHand(), sending);

    assertThatThrownBy(() -> forget.forget(mia))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is being sent right now");
    assertThat(town.stores.members().find(mia.id())).isPresent();
  }

  @Test
  void publishedPostsAreCountedAmongWhatStays() {
    Caller mia = town.newcomer();
    Share logged = town.logs(mia, "logged", mia.today());
    Share.Trail trail =
        new Share.Trail(
            new Share.Origin.Published(1), List.of("#general"), List.of(), Share.Fate.STANDS);
    town.stores
        .shares()
        .add(
            new Share(
                new ShareId(mia.id(), 99),
                new Matter.Words("posted"),
                logged.kind(),
                logged.moment(),
                trail),
            "posted by " + mia.id().value());

    assertThat(Town.read(forget.ask(mia))).contains("one published post");
  }
}
