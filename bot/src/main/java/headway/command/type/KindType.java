package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.grammar.Type;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.domain.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a share does; behind free words only the four words themselves are taken.
record KindType() implements Type<Kind> {
  @Override
  public String placeholder() {
    return "KIND";
  }

  @Override
  public String noun() {
    return "a kind";
  }

  @Override
  public String example() {
    return Kind.CELEBRATE.word();
  }

  @Override
  public Reading<Kind> read(Words words, Context context) {
    return reading(obvious(words.folded(0)), words);
  }

  @Override
  public Reading<Kind> readLast(Words words, Context context) {
    return reading(exact(words.folded(0)), words);
  }

  @Override
  public Want want() {
    return new Want.OneOf(words().toList());
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return Candidate.of(words());
  }

  private static Stream<String> words() {
    return Arrays.stream(Kind.values()).map(Kind::word);
  }

  private static Reading<Kind> reading(Optional<Kind> kind, Words words) {
    return kind.<Reading<Kind>>map(known -> new Read<>(known, 1))
        .orElseGet(() -> new Unread<>(cause(words.text(0)), 0));
  }

  private static Optional<Kind> exact(String word) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static Optional<Kind> obvious(String word) {
    return switch (word) {
      case "informs", "informing", "information", "info", "news" -> Optional.of(Kind.INFORM);
      case "celebrates", "celebrating", "celebration", "progress" -> Optional.of(Kind.CELEBRATE);
      case "highlights", "highlighting" -> Optional.of(Kind.HIGHLIGHT);
      case "insights", "thought" -> Optional.of(Kind.INSIGHT);
      default -> exact(word);
    };
  }

  private static String cause(String said) {
    return Quoted.of(said) + " isn't a kind: inform, celebrate, highlight or insight.";
  }
}
