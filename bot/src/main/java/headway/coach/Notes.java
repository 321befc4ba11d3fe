package headway.coach;

import headway.domain.Kind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The coach's notes on a draft, those that need no network.
public final class Notes {
  private Notes() {}

  /// The most useful first: what fails, what repeats, whom it misses, how it reads.
  public static List<Note> on(NoteFacts facts, NoteRules rules) {
    return Stream.of(
            tooLong(facts),
            repeated(facts, rules),
            picture(facts),
            nobody(facts),
            hashtags(facts, rules),
            Loud.in(facts.said().text()).stream())
        .flatMap(notes -> notes)
        .limit(rules.most())
        .toList();
  }

  /// Only the outlet that takes least: what fits there fits everywhere.
  private static Stream<Note> tooLong(NoteFacts facts) {
    return facts.lengths().stream()
        .sorted(Comparator.comparingInt(length -> length.fit().limit()))
        .flatMap(length -> length.note().stream())
        .limit(1);
  }

  /// One note for one earlier share: its link says enough about its text.
  private static Stream<Note> repeated(NoteFacts facts, NoteRules rules) {
    Optional<NoteFacts.Past> link = sameLink(facts, rules);
    Optional<NoteFacts.Past> text =
        sameText(facts, rules).filter(past -> !link.equals(Optional.of(past)));
    return Stream.concat(
        link.map(past -> (Note) new Note.SameLink(past.name(), past.on())).stream(),
        text.map(past -> (Note) new Note.SameText(past.name(), past.on())).stream());
  }

  private static Optional<NoteFacts.Past> sameLink(NoteFacts facts, NoteRules rules) {
    List<String> links = facts.said().links();
    return latest(facts, rules.linkDays(), past -> !Collections.disjoint(past.links(), links));
  }

  private static Optional<NoteFacts.Past> sameText(NoteFacts facts, NoteRules rules) {
    Alike draft = new Alike(facts.said().text());
    return latest(facts, rules.textDays(), past -> draft.near(past.text()));
  }

  private static Optional<NoteFacts.Past> latest(
      NoteFacts facts, int days, Predicate<NoteFacts.Past> alike) {
    LocalDate first = facts.today().minusDays(days);
    return facts.past().reversed().stream()
        .filter(past -> !past.on().isBefore(first))
        .sorted(Comparator.comparing(NoteFacts.Past::on).reversed())
        .filter(alike)
        .findFirst();
  }

  private static Stream<Note> picture(NoteFacts facts) {
    return when(facts.picture() == NoteFacts.Picture.WITHOUT_ALT, new Note.NoAltText());
  }

  private static Stream<Note> nobody(NoteFacts facts) {
    boolean missing = facts.said().kind() == Kind.HIGHLIGHT && facts.said().credited().isEmpty();
    return when(missing, new Note.NobodyCredited());
  }

  private static Stream<Note> hashtags(NoteFacts facts, NoteRules rules) {
    int count = Marks.hashtags(facts.said().text());
    return when(count > rules.hashtags(), new Note.ManyHashtags(count, rules.hashtags()));
  }

  private static Stream<Note> when(boolean holds, Note note) {
    return holds ? Stream.of(note) : Stream.empty();
  }
}
