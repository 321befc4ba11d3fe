package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.MemberId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.store.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoSuggestionsTest {
  private static final MemberId MIA = new MemberId("mia");
  private static final MemberId BEN = new MemberId("ben");

  private final MongoDatabase database;
  private final Suggestions suggestions;

  MongoSuggestionsTest(MongoDatabase database) {
    this.database = database;
    suggestions = Nodes.node(database, new MachineClock(), 1).suggestions();
  }

  @BeforeEach
  void empty() {
    database.getCollection("suggestions").deleteMany(new Document());
  }

  @Test
  void aMatterStandsOnceInAListHoweverManyBringIt() throws Exception {
    AtomicInteger number = new AtomicInteger();

    List<Suggestion> added = Nodes.atOnce(6, () -> inPool(MIA, number.incrementAndGet(), "viva"));
    Suggestion own = own(MIA, 7, "viva");

    assertThat(new HashSet<>(added)).hasSize(1);
    assertThat(own.id().number()).isEqualTo(7);
    assertThat(own(MIA, 8, "viva")).isEqualTo(own);
  }

  @Test
  void aMemberMayUseThePoolAndTheirOwnNewestFirst() {
    Suggestion first = inPool(BEN, 1, "one");
    Suggestion mine = own(MIA, 2, "two");
    own(BEN, 3, "three");
    Suggestion last = inPool(MIA, 4, "four");

    assertThat(suggestions.latest(Samples.SPACE, MIA, 10)).containsExactly(last, mine, first);
    assertThat(suggestions.latest(Samples.SPACE, MIA, 1)).containsExactly(last);
    assertThat(suggestions.broughtBy(MIA)).containsExactly(mine, last);
  }

  @Test
  void noNoteIsLost() throws Exception {
    Suggestion suggestion = inPool(MIA, 1, "noted");

    Nodes.atOnce(
        6,
        () ->
            suggestions.change(
                suggestion.id(), one -> one.with(new Suggestion.Note(BEN, "indeed"))));

    assertThat(suggestions.find(suggestion.id()).orElseThrow().notes()).hasSize(7);
  }

  @Test
  void whatIsRemovedCanBeBroughtAgain() {
    Suggestion gone = inPool(MIA, 1, "again");

    suggestions.remove(gone.id());

    assertThat(suggestions.find(gone.id())).isEmpty();
    assertThat(inPool(BEN, 2, "again").brought().by()).isEqualTo(BEN);
  }

  private Suggestion inPool(MemberId by, int number, String words) {
    return suggestions.add(Samples.suggestion(by, number, words, new Listing.Pool()));
  }

  private Suggestion own(MemberId by, int number, String words) {
    return suggestions.add(Samples.suggestion(by, number, words, new Listing.Own(by)));
  }
}
