package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Echo;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Outlet;
import headway.domain.PostId;
import headway.domain.Ripple;
import headway.domain.Route;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.flow.Caller;
import headway.flow.OwnDrafts;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NextStepTest {
  private NudgeTown at;

  @BeforeAll
  void build(MongoDatabase database) {
    at = new NudgeTown(database);
  }

  @AfterEach
  void alone() {
    at.alone();
  }

  private SuggestionId suggests(Caller caller, String words) {
    int number = at.town.stores.numbers().next(Town.SPACE, Sequence.SUGGESTION);
    return at.town
        .stores
        .suggestions()
        .add(
            new Suggestion(
                new SuggestionId(Town.SPACE, number),
                new Matter.Words(words),
                new Suggestion.Listing.Own(caller.id()),
                new Suggestion.Brought(caller.id(), "Mia", caller.now()),
                List.of()))
        .id();
  }

  private Step step(Caller caller, String... shown) {
    return step(caller, Town.SPACE, shown);
  }

  private Step step(Caller caller, SpaceId space, String... shown) {
    List<Share> shares = at.town.stores.shares().all(caller.id());
    return at.next.choose(
        caller.member(),
        space,
        shares,
        OwnDrafts.of(at.town.stores.drafts(), caller.id()),
        List.of(shown));
  }

  @Test
  void withoutDraftOrSuggestionItIsAQuestionOfTheKindThatIsShort() {
    Caller mia = at.begun();
    for (int i = 0; i < 5; i++) {
      at.town.logs(mia, "thought " + i, LocalDate.parse("2026-11-20"));
    }

    Step step = step(mia);

    assertThat(step)
        .isInstanceOfSatisfying(
            Step.Asked.class, asked -> assertThat(asked.prompt().kind()).isEqualTo(Kind.INFORM));
  }

  @Test
  void whatWasKeptInOneSpaceIsNotOfferedInAnother() {
    Caller mia = at.begun();
    suggests(mia, "A new report with figures");

    assertThat(step(mia)).isInstanceOf(Step.Idea.class);
    assertThat(step(mia, new SpaceId(ChatKind.DISCORD, "9"))).isInstanceOf(Step.Asked.class);
  }

  @Test
  void aSuggestionOfTheKindThatIsShortGoesFirst() {
    Caller mia = at.begun();
    SuggestionId fact = suggests(mia, "A new report with figures");
    suggests(mia, "Priya passed her viva");
    for (int i = 0; i < 5; i++) {
      at.town.logs(mia, "thought " + i, LocalDate.parse("2026-11-20"));
    }

    Step step = step(mia);

    assertThat(step)
        .isInstanceOfSatisfying(
            Step.Idea.class,
            idea -> {
              assertThat(idea.suggestion().id()).isEqualTo(fact);
              assertThat(idea.prompt().kind()).isEqualTo(Kind.INFORM);
              assertThat(idea.subject()).startsWith(fact.shortName() + " inform/");
            });
  }

  @Test
  void ofThoseThatFitOneOnATopicThatDrewRepliesGoesFirst() {
    Caller mia = at.begun();
    Caller caring = onTopics(mia, "lithium recovery", "safety");
    SuggestionId lithium = suggests(mia, "More about Lithium Recovery in Chile");
    suggests(mia, "Unsafety at work");
    DeliveryState.Published out = new DeliveryState.Published(Town.MONDAY, Optional.empty());
    Draft posted =
        Written.by(at.town, mia)
            .text("How lithium recovery works")
            .waiting(new Outlet.ByHand(), out);

    Step before = step(caring);
    answered(posted);
    Step after = step(caring);

    assertThat(before)
        .isInstanceOfSatisfying(
            Step.Idea.class,
            idea -> {
              assertThat(idea.suggestion().id()).isNotEqualTo(lithium);
              assertThat(idea.why()).isEmpty();
            });
    assertThat(after)
        .isInstanceOfSatisfying(
            Step.Idea.class, idea -> assertThat(idea.suggestion().id()).isEqualTo(lithium));
    assertThat(StepWords.whole(after, mia.id()).toString())
        .contains("Your shares on ", "lithium recovery", " drew replies.");
  }

  private Caller onTopics(Caller caller, String... topics) {
    return caller.as(
        at.town
            .stores
            .members()
            .change(
                caller.id(),
                caller.change("topics"),
                member ->
                    member.with(
                        member
                            .card()
                            .edited(card -> card.withTopics(List.of(topics)), caller.today()))));
  }

  private void answered(Draft draft) {
    PostId post = new PostId(Town.GENERAL, "m-" + draft.id());
    Account author = new Account(ChatKind.CONSOLE, "console", "author");
    Account tom = new Account(ChatKind.CONSOLE, "console", "tom");
    var echoes = at.town.stores.echoes();
    echoes.claim(post, new Echo.Origin(draft.id(), 1, author, Optional.empty()), Town.MONDAY);
    echoes.hear(new Ripple.Replied(post, tom, "m1", Town.MONDAY));
  }

  @Test
  void whatWasSharedIsNotOfferedAgain() {
    Caller mia = at.begun();
    suggests(mia, "Lithium recovery");

    at.town.logs(mia, "Lithium recovery", LocalDate.parse("2026-11-20"));

    assertThat(step(mia)).isInstanceOf(Step.Asked.class);
  }

  @Test
  void somebodyElsesListIsNotOffered() {
    Caller mia = at.begun();
    suggests(at.begun(), "Somebody's own");

    assertThat(step(mia)).isInstanceOf(Step.Asked.class);
  }

  @Test
  void whatIsQueuedAlreadyIsNotOffered() {
    Caller mia = at.begun();
    SuggestionId idea = suggests(mia, "Queued already");
    Draft draft =
        Written.by(at.town, mia)
            .waiting(new Outlet.ByHand(), new DeliveryState.Waiting(Town.MONDAY, 0, false));
    at.town
        .stores
        .drafts()
        .change(
            draft.id(),
            mia.change("from"),
            stored ->
                stored.with(
                    new Route(
                        Optional.of(idea),
                        stored.route().matter(),
                        Town.SPACE,
                        stored.route().outlets())));

    assertThat(step(mia)).isInstanceOf(Step.Asked.class);
  }

  @Test
  void whatWentOutInOtherWordsIsNotOfferedAgain() {
    Caller mia = at.begun();
    SuggestionId idea = suggests(mia, "Out already");
    Draft draft =
        Written.by(at.town, mia)
            .waiting(
                new Outlet.ByHand(), new DeliveryState.Published(Town.MONDAY, Optional.empty()));

    at.town
        .stores
        .drafts()
        .change(draft.id(), mia.change("from"), stored -> stored.with(from(stored, idea)));

    assertThat(step(mia)).isInstanceOf(Step.Asked.class);
  }

  private static Route from(Draft draft, SuggestionId idea) {
    Route route = draft.route();
    return new Route(Optional.of(idea), route.matter(), Town.SPACE, route.outlets());
  }

  @Test
  void anotherIsSomethingElseEachTime() {
    Caller mia = at.begun();
    suggests(mia, "one idea");
    suggests(mia, "another idea");
    Written.by(at.town, mia).open();
    List<String> shown = new ArrayList<>();

    for (int i = 0; i < 6; i++) {
      Step step = step(mia, shown.toArray(String[]::new));
      assertThat(shown).doesNotContain(step.names().getFirst());
      shown.addAll(step.names());
    }

    assertThat(shown).startsWith("d1");
  }
}
