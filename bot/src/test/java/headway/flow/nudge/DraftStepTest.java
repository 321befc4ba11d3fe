package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.coach.Balance;
import headway.coach.NoteRules;
import headway.coach.Phrasebook;
import headway.domain.Matter;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.flow.Written;
import headway.flow.draft.AskDraft;
import headway.flow.draft.DraftNotes;
import headway.flow.draft.DraftSheet;
import headway.flow.draft.FormTime;
import headway.flow.draft.Proposals;
import headway.flow.draft.Readiness;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import headway.flow.suggest.SuggestLink;
import headway.link.CanonicalLink;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftStepTest {
  private Town town;
  private DraftStep step;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    MongoStores stores = town.stores;
    OutletBook outlets = new OutletBook(stores.spaces(), Town.channels());
    Sources sources = new Sources(stores.suggestions());
    DraftNotes notes =
        new DraftNotes(
            stores.shares(), stores.drafts(), outlets, new Fits(List.of()), NoteRules.DEFAULT);
    ShowDraft show = new ShowDraft(stores.drafts(), outlets, notes, new Readiness(sources, 3));
    Proposals proposals = new Proposals(stores.shares(), stores.drafts(), outlets, Balance.DEFAULT);
    FormTime times = new FormTime(stores.drafts());
    AskDraft ask = new AskDraft(new DraftSheet(stores.drafts(), outlets, proposals, times), show);
    step = new DraftStep(sources, Phrasebook.bundled().prompts(), ask, show, new Random(7));
  }

  private String suggests(Caller caller, String words) {
    new SuggestLink(town.stores.suggestions(), town.stores.numbers(), town.pool(5))
        .suggest(caller, new Matter.Words(words), Optional.empty(), SuggestLink.Into.BY_PLACE);
    return town.stores.suggestions().latest(Town.SPACE, caller.id(), 1).getFirst().id().shortName();
  }

  private static Form form(Reply reply) {
    return Town.message(reply).form().orElseThrow();
  }

  @Test
  void aSuggestionIsAskedAboutWithTheQuestionThatWasOffered() {
    Caller mia = town.newcomer();
    String name = suggests(mia, "Lithium recovery");

    Reply reply = step.draftIt(mia, name + " inform/one-number");

    assertThat(Town.read(reply))
        .isEqualTo(
            name
                + ": Lithium recovery\nWhich number from your field surprised you this month, and what does it change?");
    assertThat(form(reply).kind()).isEqualTo(FormKind.NEW_DRAFT);
    assertThat(form(reply).subject()).isEqualTo(name);
  }

  @Test
  void theFormBeginsWithOnesOwnNoteAndTheLinkBelow() {
    Caller mia = town.newcomer();
    Matter.Link link = CanonicalLink.in("https://example.org/lithium").getFirst().link();
    new SuggestLink(town.stores.suggestions(), town.stores.numbers(), town.pool(5))
        .suggest(mia, link, Optional.of("Cheaper than new"), SuggestLink.Into.BY_PLACE);
    String name =
        town.stores.suggestions().latest(Town.SPACE, mia.id(), 1).getFirst().id().shortName();

    Form form = form(step.draftIt(mia, name));

    assertThat(form.fields())
        .singleElement()
        .satisfies(text ->
            assertThat(text.value()).isEqualTo("Cheaper than new\nhttps://example.org/lithium"));
    assertThat(form.more())
        .extracting(Field::name)
        .containsExactly("kind", "audience", "purpose", "to", "when");
  }

  @Test
  void aSuggestionAloneIsAskedAboutPlainly() {
    Caller mia = town.newcomer();
    String name = suggests(mia, "Lithium recovery");

    assertThat(Town.read(step.draftIt(mia, name)))
        .endsWith("What would you tell a colleague about it? Two sentences will do.");
  }

  @Test
  void aQuestionAloneBeginsADraftAboutNothingYet() {
    Caller mia = town.newcomer();

    Reply reply = step.draftIt(mia, "inform/one-number");

    assertThat(Town.read(reply)).startsWith("Which number from your field");
    assertThat(form(reply).subject()).isEmpty();
    assertThat(Town.read(step.draftIt(mia, ""))).startsWith("What would you like to say?");
  }

  @Test
  void aDraftIsShown() {
    Caller mia = town.newcomer();
    Written.by(town, mia).open();

    assertThat(Town.read(step.draftIt(mia, "d1"))).contains("words of my own");
  }

  @Test
  void whatBelongsToSomebodyElseIsUnknown() {
    Caller mia = town.newcomer();
    String name = suggests(town.newcomer(), "Somebody's own");

    assertThatThrownBy(() -> step.draftIt(mia, name))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("I know no " + name + " here.");
  }
}
