package headway.command.grammar;

import headway.command.line.Line;
import headway.command.line.Words;
import headway.command.time.Moment;
import java.util.List;
import java.util.stream.Stream;

/// Offers what could stand at the cursor.
public final class Completer {
  private static final int MOST = 100;
  private static final int LONGEST_LINE = 1_000;

  private final Grammar<?> grammar;
  private final Completions completions;

  public Completer(Grammar<?> grammar, Completions completions) {
    this.grammar = grammar;
    this.completions = completions;
  }

  /// Candidates for the word that ends at the cursor, or for the next one behind a blank.
  public List<Candidate> suggest(String line, int cursor, Moment moment) {
    String before = line.substring(0, Math.clamp(cursor, 0, line.length()));
    if (before.length() > LONGEST_LINE) {
      return List.of();
    }
    Words words = Parser.commandWords(Line.of(before));
    boolean begun = !words.isEmpty() && before.length() == words.token(words.size() - 1).end();
    String prefix = begun ? words.text(words.size() - 1) : "";
    Words whole = begun ? words.first(words.size() - 1) : words;
    return candidates(whole, moment)
        .filter(candidate -> candidate.startsWith(prefix))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Stream<Candidate> candidates(Words words, Moment moment) {
    if (words.isEmpty()) {
      return grammar.commands().stream()
          .map(command -> new Candidate(command.name(), command.about()));
    }
    return grammar.find(words.folded(0)).stream()
        .flatMap(command -> next(command, words.after(1), moment))
        .flatMap(this::candidates);
  }

  private Stream<Slot> next(Command<?> command, Words words, Moment moment) {
    Context context = new Context(command.name(), moment);
    return command.forms().stream()
        .flatMap(form -> Matcher.match(form, words, context).next().stream());
  }

  private Stream<Candidate> candidates(Slot slot) {
    return switch (slot) {
      case Slot.Literal literal -> Stream.of(Candidate.of(literal.usage()));
      case Slot.Needed<?>(Arg<?> arg) -> arg.type().candidates(completions).stream();
      case Slot.Maybe<?>(Arg<?> arg) -> arg.type().candidates(completions).stream();
      case Slot.Led<?>(String keyword, Arg<?> _) -> Stream.of(Candidate.of(keyword));
      case Slot.Switch(Flag flag) -> Stream.of(Candidate.of(flag.toString()));
    };
  }
}
