package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Fit;
import headway.domain.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String LINK = "https://example.org/x";
  private static final String TEXT =
      "How small plants recover lithium without buying a new furnace";

  @Test
  void aGoodDraftHasNoNotes() {
    assertThat(on(facts(said(TEXT), past(TEXT + LINK, 200)))).isEmpty();
  }

  @Test
  void aLinkSharedInTheLastNinetyDaysIsNamed() {
    var said = new NoteFacts.Said("Look " + LINK, Kind.INFORM, List.of(LINK), List.of());

    assertThat(on(facts(said, past("Something else", 90))))
        .containsExactly(new Note.SameLink("h90", LocalDate.of(2026, 8, 26)));
    assertThat(on(facts(said, past("Something else", 91)))).isEmpty();
  }

  @Test
  void nearlyTheSameTextInTheLastThirtyDaysIsNamed() {
    String near = TEXT.replace("furnace", "oven");

    assertThat(on(facts(said(near), past(TEXT, 30))))
        .containsExactly(new Note.SameText("h30", LocalDate.of(2026, 10, 25)));
    assertThat(on(facts(said(near), past(TEXT, 31)))).isEmpty();
    assertThat(on(facts(said("How big plants do it"), past(TEXT, 3)))).isEmpty();
  }

  @Test
  void oneEarlierShareGivesOneNote() {
    var said = new NoteFacts.Said(TEXT, Kind.INFORM, List.of(LINK), List.of());

    List<Note> notes = on(facts(said, past(TEXT, 10)));

    assertThat(notes)
        .extracting(Note::words)
        .containsExactly("You shared this link on Sat 14 Nov (h10). What is new about it since?");
  }

  private static NoteFacts.Length length(String outlet, int length, int limit) {
    return new NoteFacts.Length(outlet, new Fit(length, limit, Fit.Beyond.SHORTENED));
  }

  @Test
  void theTightestOutletIsNamedAsItCounts() {
    var fits =
        List.of(
            length("mastodon", TEXT.length(), 20),
            length("#general", TEXT.length(), 4000),
            length("x", 2 * TEXT.length(), 10));

    List<Note> notes =
        on(new NoteFacts(said(TEXT), NoteFacts.Picture.NONE, fits, List.of(), TODAY));

    assertThat(notes)
        .extracting(Note::words)
        .containsExactly("122 of 10 characters for x: 112 too many.");
  }

  @Test
  void aHighlightWithoutANameIsAskedFor() {
    var nobody = new NoteFacts.Said(TEXT, Kind.HIGHLIGHT, List.of(), List.of());
    var somebody = new NoteFacts.Said(TEXT, Kind.HIGHLIGHT, List.of(), List.of("Priya"));

    assertThat(on(facts(nobody))).containsExactly(new Note.NobodyCredited());
    assertThat(on(facts(somebody))).isEmpty();
  }

  @Test
  void moreThanThreeHashtagsAreCountedOutsideLinks() {
    assertThat(on(facts(said("#a #b #c https://example.org/x#d and #1 of them")))).isEmpty();
    assertThat(on(facts(said("#a #b #c #d")))).containsExactly(new Note.ManyHashtags(4, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ THIS OR ELSE",
        "WE FINALLY RECOVERED LITHIUM in small plants",
        "ЭТО ОЧЕНЬ ВАЖНО ЗНАТЬ",
        "You won’t believe what we found",
        "What happened next surprised us"
      })
  void shoutingAndBaitAreRemarked(String text) {
    assertThat(on(facts(said(text)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NASA and ESA and JAXA met ISRO",
        "OK",
        "这篇文章很有用",
        "HTTPS://EXAMPLE.ORG/READ/THIS/NOW/PLEASE",
        "I believe what we found"
      })
  void plainWordsAreNot(String text) {
    assertThat(on(facts(said(text)))).isEmpty();
  }

  @Test
  void aPictureNeedsItsDescription() {
    var facts =
        new NoteFacts(said(TEXT), NoteFacts.Picture.WITHOUT_ALT, List.of(), List.of(), TODAY);

    assertThat(on(facts)).containsExactly(new Note.NoAltText());
  }

  @Test
  void thereAreAtMostThreeMostUsefulFirst() {
    var said =
        new NoteFacts.Said("#A #B #C #D READ THIS NOW", Kind.HIGHLIGHT, List.of(LINK), List.of());
    var fits = List.of(length("x", 25, 10));

    List<Note> notes =
        on(
            new NoteFacts(
                said, NoteFacts.Picture.WITHOUT_ALT, fits, List.of(past("else", 1)), TODAY));

    assertThat(notes)
        .containsExactly(
            new Note.TooLong("x", new Fit(25, 10, Fit.Beyond.SHORTENED)),
            new Note.SameLink("h1", LocalDate.of(2026, 11, 23)),
            new Note.NoAltText());
  }

  @Test
  void otherRulesNoteOtherDaysHashtagsAndAsMany() {
    var link = new NoteFacts.Said("Look " + LINK, Kind.INFORM, List.of(LINK), List.of());
    var fewDays = new NoteRules(5, 2, 3, 3);
    var noHashtags = new NoteRules(5, 2, 0, 1);

    assertThat(Notes.on(facts(link, past("Something else", 5)), fewDays)).hasSize(1);
    assertThat(Notes.on(facts(link, past("Something else", 6)), fewDays)).isEmpty();
    assertThat(Notes.on(facts(said(TEXT), past(TEXT, 2)), fewDays)).hasSize(1);
    assertThat(Notes.on(facts(said(TEXT), past(TEXT, 3)), fewDays)).isEmpty();
    assertThat(Notes.on(facts(said(TEXT + " #a")), noHashtags))
        .containsExactly(new Note.ManyHashtags(1, 0));
    assertThat(Notes.on(facts(said(TEXT + " #a"), past(TEXT, 1)), noHashtags)).hasSize(1);
  }

  private static NoteFacts facts(NoteFacts.Said said, NoteFacts.Past... past) {
    return new NoteFacts(said, NoteFacts.Picture.NONE, List.of(), List.of(past), TODAY);
  }

  private static NoteFacts.Said said(String text) {
    return new NoteFacts.Said(text, Kind.INFORM, List.of(), List.of());
  }

  private static NoteFacts.Past past(String text, int daysAgo) {
    return new NoteFacts.Past("h" + daysAgo, text, List.of(LINK), TODAY.minusDays(daysAgo));
  }

  private static List<Note> on(NoteFacts facts) {
    return Notes.on(facts, NoteRules.DEFAULT);
  }
}
