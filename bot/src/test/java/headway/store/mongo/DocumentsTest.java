package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.chat.Audience;
import headway.chat.Place;
import headway.chat.Request;
import headway.domain.DeliveryState;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.PoolMode;
import headway.domain.Suggestion;
import headway.store.Letters;
import headway.store.Question;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentsTest {
  private static final Path SHAPES =
      Path.of("bot/src/test/resources/headway/store/mongo/shapes.txt");

  static List<Record> records() {
    MemberId mia = new MemberId("mia");
    Letters.Entry direct = Samples.letter("m1", "mia", "approval/d4", Samples.AT);
    return List.of(
        Samples.fullMember(),
        Samples.space("T1"),
        Samples.suggestion(mia, 1, "a thought", new Suggestion.Listing.Pool()),
        Samples.suggestion(mia, 2, "a thought", new Suggestion.Listing.Own(mia)),
        Samples.suggestion(mia, 3, "a thought", new Suggestion.Listing.Waiting()),
        Samples.suggestion(mia, 4, "a thought", new Suggestion.Listing.Removed()),
        Samples.suggestion(mia, 5, "a thought", new Suggestion.Listing.Pool(List.of(mia), true)),
        Samples.fullDraft(),
        Samples.picturedDraft(),
        Samples.share(mia, 1, "2026-11-23"),
        Samples.fullShare(),
        Samples.offer("o1", Optional.of(Samples.account("mia"))),
        Samples.offer("o2", Optional.empty()),
        Samples.question("mia", new Place.Direct()),
        Samples.question("mia", new Place.InChannel(Samples.GENERAL)),
        Samples.line("e1", "mia"),
        Samples.request("e2", "mia", new Request.Input.Press("o1")),
        Samples.submission("e3"),
        direct,
        new Letters.Entry(
            direct.handle(),
            new Audience.Whisper(Samples.GENERAL, Samples.account("mia")),
            List.of(),
            "home",
            Samples.AT),
        Samples.welcome("general", "m1"),
        new MongoLeads.Lead(Samples.SPACE, Samples.account("mia")),
        new MongoLeadLog.Entry("e1", Samples.deed()),
        new MongoPools.Pool(Samples.SPACE, PoolMode.REVIEWED));
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsReadIsWhatWasWritten(Record record) {
    Document stored = Documents.write(record);

    Record read = Documents.read(stored, record.getClass());

    assertThat(read).isEqualTo(record);
  }

  @Test
  void whatWasLateBeforeBackupsWereAskedAboutIsReadAsNotRestored() {
    Document stored = Documents.write(new DeliveryState.Late(Samples.AT));
    stored.remove("restored");

    assertThat(Documents.read(stored, DeliveryState.class))
        .isEqualTo(new DeliveryState.Late(Samples.AT));
  }

  @Test
  void aPoolsSuggestionFromBeforeReportsIsReadAsHavingNone() {
    Suggestion pooled =
        Samples.suggestion(new MemberId("mia"), 1, "a thought", new Suggestion.Listing.Pool());
    Document stored = Document.parse(Documents.write(pooled).toJson());
    stored.get("listing", Document.class).remove("reportedBy");
    stored.get("listing", Document.class).remove("reviewed");

    assertThat(Documents.read(stored, Suggestion.class)).isEqualTo(pooled);
  }

  @Test
  void aFormAskedBeforeFormsHadMoreFieldsIsReadAsHavingNone() {
    Question asked = Samples.question("mia", new Place.Direct());
    Document stored = Document.parse(Documents.write(asked).toJson());
    Document form = stored.get("form", Document.class);
    form.remove("more");
    form.getList("fields", Document.class).forEach(field -> field.remove("many"));

    Question read = Documents.read(stored, Question.class);

    assertThat(read.form().more()).isEmpty();
    assertThat(read.form().fields()).isEqualTo(asked.form().fields());
  }

  @Test
  void aFormFilledInBeforeFormsWereComparedIsRead() {
    Document stored = Document.parse(Documents.write(Samples.submission("e3")).toJson());
    stored.get("input", Document.class).remove("shown");

    Request read = Documents.read(stored, Request.class);

    assertThat(read.input()).isEqualTo(new Request.Input.Submission("q", Map.of("text", "Words.")));
  }

  @Test
  void theStoredShapesAreThoseOfTheReleasedOnes() throws IOException {
    String shapes =
        records().stream()
            .map(record ->
                record.getClass().getSimpleName() + " " + Documents.write(record).toJson())
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(shapes)
        .as(
            "what is stored must stay readable: a renamed component needs its old documents changed")
        .isEqualTo(Files.readString(SHAPES));
  }

  @Test
  void whatIsMissingIsEmptyAndWhatIsUnknownIsIgnored() {
    Document stored = Documents.write(Samples.fullMember()).append("later", 1);
    stored.put("habits", withoutLists(Objects.requireNonNull(stored.get("habits"))));

    Member read = Documents.read(stored, Member.class);

    assertThat(read.habits().slots()).isEmpty();
    assertThat(read.habits().switches()).isEmpty();
    assertThat(read.habits().nudges()).isEqualTo(Samples.fullMember().habits().nudges());
  }

  @Test
  void aRecordOfAnotherHeadwaySaysSo() {
    Document stored = Documents.write(Samples.fullMember());
    stored.remove("person");

    assertThatThrownBy(() -> Documents.read(stored, Member.class))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Member")
        .hasMessageContaining("another Headway");
  }

  private static Document withoutLists(Object habits) {
    Document without = new Document();
    ((Map<?, ?>) habits).forEach((key, value) -> without.put(key.toString(), value));
    without.remove("slots");
    without.remove("switches");
    return without;
  }
}
