package headway.flow.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.domain.Matter;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.flow.draft.Sources;
import headway.flow.suggest.SuggestLink.Into;
import headway.store.mongo.MongoExtension;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SuggestLinkTest {
  private Town town;
  private SuggestLink suggest;
  private int links;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    suggest = new SuggestLink(town.stores.suggestions(), town.stores.numbers(), town.pool(5));
  }

  private Matter.Link link() {
    String url = "https://example.org/" + ++links;
    return new Matter.Link(url, url);
  }

  private Reply keep(Caller caller, Matter matter, String note) {
    Optional<String> said = Optional.of(note).filter(words -> !words.isEmpty());
    return suggest.suggest(caller, matter, said, Into.BY_PLACE);
  }

  private Suggestion latest(Caller caller) {
    return town.stores.suggestions().latest(Town.SPACE, caller.id(), 1).getFirst();
  }

  @Test
  void inADirectMessageItGoesToTheOwnListWithItsNameAndTheNextStep() {
    Caller mia = town.newcomer();

    Reply reply = keep(mia, new Matter.Words("Priya passed her viva"), "");

    Suggestion kept = latest(mia);
    assertThat(kept.listing()).isEqualTo(new Suggestion.Listing.Own(mia.id()));
    assertThat(Town.read(reply))
        .isEqualTo(
            "Kept as s%1$d, in your own list, which only you see: Priya passed her viva. `draft s%1$d` makes a draft of it."
                .formatted(kept.id().number()));
    assertThat(Town.message(reply).buttons())
        .singleElement()
        .satisfies(button -> {
          assertThat(button.action()).isEqualTo(Action.DRAFT_IT);
          assertThat(button.subject()).isEqualTo(kept.id().shortName());
        });
  }

  @Test
  void inAChannelItGoesToThePoolWhereOthersMayTakeItUp() {
    Caller mia = town.inChannel(town.newcomer());
    Caller priya = town.newcomer();

    Reply reply = keep(mia, link(), "");

    assertThat(Town.read(reply)).contains("in the pool, where everybody here can take it up");
    assertThat(latest(priya).brought().by()).isEqualTo(mia.id());
  }

  @Test
  void theListCanBeNamed() {
    Caller mia = town.newcomer();

    suggest.suggest(mia, link(), Optional.empty(), Into.POOL);
    suggest.suggest(town.inChannel(mia), link(), Optional.empty(), Into.MINE);

    assertThat(town.stores.suggestions().latest(Town.SPACE, mia.id(), 2))
        .extracting(Suggestion::listing)
        .containsExactly(new Suggestion.Listing.Own(mia.id()), new Suggestion.Listing.Pool());
  }

  @Test
  void theSameLinkAgainSaysAlreadyAndAddsTheNote() {
    Caller mia = town.newcomer();
    Matter.Link link = link();
    keep(mia, link, "first thought");

    Reply reply = keep(town.again(mia), link, "second thought");

    assertThat(Town.read(reply)).startsWith("That is s").contains(" already, ", "note is added");
    assertThat(latest(mia).notes())
        .extracting(Suggestion.Note::text)
        .containsExactly("first thought", "second thought");
  }

  @Test
  void aLinkThatIsThereAlreadyTakesNoNumber() {
    Caller mia = town.newcomer();
    Matter.Link link = link();
    keep(mia, link, "");
    int number = latest(mia).id().number();

    keep(town.again(mia), link, "");
    keep(town.again(mia), link(), "");

    assertThat(latest(mia).id()).isEqualTo(new SuggestionId(Town.SPACE, number + 1));
  }

  @Test
  void theSameEventTwiceChangesNothing() {
    Caller mia = town.newcomer();
    Matter.Link link = link();
    keep(mia, link, "a note");
    Suggestion once = latest(mia);

    keep(mia, link, "a note");

    assertThat(latest(mia)).isEqualTo(once);
  }

  @Test
  void theSameLinkStandsInThePoolAndInAnOwnList() {
    Caller mia = town.newcomer();
    Matter.Link link = link();
    suggest.suggest(mia, link, Optional.empty(), Into.POOL);

    Reply reply = suggest.suggest(town.again(mia), link, Optional.empty(), Into.MINE);

    assertThat(Town.read(reply)).startsWith("Kept as s");
  }

  @Test
  void aSuggestionStartsNoWeek() {
    Caller mia = town.newcomer();

    keep(mia, link(), "");

    assertThat(town.again(mia).member().rhythm().startedOn()).isEmpty();
  }

  @Test
  void whatIsInSomebodyElsesListIsUnknown() {
    Caller mia = town.newcomer();
    Caller priya = town.newcomer();
    keep(mia, link(), "");
    int number = latest(mia).id().number();
    Sources sources = new Sources(town.stores.suggestions());

    assertThatThrownBy(() -> sources.find(Town.SPACE, number, priya.member()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("I know no s" + number + " here.");
  }

  @Test
  void theQuestionTakesALinkOrWordsAndRefusesWhatOnlyClaimsToBeALink() {
    Caller mia = town.newcomer();

    suggest.submit(mia, "", Map.of("link", "https://EXAMPLE.org/asked"));

    assertThat(latest(mia).matter().key()).isEqualTo("https://example.org/asked");
    assertThatThrownBy(() -> suggest.submit(mia, "", Map.of("link", "   ")))
        .isInstanceOf(UsageException.class)
        .hasMessage("Paste a link, or say in a few words what it is.");
    assertThatThrownBy(() -> suggest.submit(mia, "", Map.of("link", "word ".repeat(300))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("a few words will do here");
  }

  @Test
  void anEmptyOrEndlessNoteIsRefused() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> keep(mia, link(), "   ")).hasMessageContaining("Shorten it");
    assertThatThrownBy(() -> keep(mia, link(), "x".repeat(1001))).hasMessageContaining("was 1001");
    assertThat(town.stores.suggestions().broughtBy(mia.id())).isEmpty();
  }
}
