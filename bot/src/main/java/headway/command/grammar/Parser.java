package headway.command.grammar;

import headway.command.grammar.Complaint.Try;
import headway.command.grammar.Match.Fits;
import headway.command.grammar.Match.Misfit;
import headway.command.line.Line;
import headway.command.line.Quoted;
import headway.command.line.Words;
import headway.command.time.Moment;
import headway.domain.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a line into a call, or says what is wrong with it.
public final class Parser<H> {
  private static final String ADDRESS = "/headway";
  private static final int SHOWN = 6;

  private final Grammar<H> grammar;

  public Parser(Grammar<H> grammar) {
    this.grammar = grammar;
  }

  /// Throws a `UsageException` with cause and next step when the line says no command.
  public Call<H> parse(String line, Moment moment) {
    Words words = commandWords(Line.of(line));
    String name = words.isEmpty() ? grammar.home() : words.folded(0);
    Words rest = words.isEmpty() ? words : words.after(1);
    Command<H> command = grammar.find(name).orElseThrow(() -> unknown(words, moment));
    return call(command, rest, new Context(command.name(), moment));
  }

  /// Whether the line says a command that opens a form, and nothing of what the form asks for.
  public boolean asks(String line) {
    Words words = commandWords(Line.of(line));
    return grammar.find(words.folded(0)).stream()
        .flatMap(command -> command.forms().stream())
        .anyMatch(form -> form.asks() && form.isBare(words.after(1)));
  }

  /// Whether the line says all of a command but the file at its end.
  public boolean lacksFile(String line) {
    Words words = commandWords(Line.of(line));
    return grammar.find(words.folded(0)).stream()
        .flatMap(command -> command.forms().stream())
        .anyMatch(form -> form.lacksFile(words.after(1)));
  }

  static Words commandWords(Line line) {
    Words words = line.words();
    return words.folded(0).equals(ADDRESS) ? words.after(1) : words;
  }

  private Call<H> call(Command<H> command, Words words, Context context) {
    List<Try<H>> tries = new ArrayList<>();
    for (Form<H> form : command.forms()) {
      switch (Matcher.match(form, words, context).result()) {
        case Fits(Arguments arguments) -> {
          return new Call<>(command, form, arguments);
        }
        case Misfit misfit -> tries.add(new Try<>(form, misfit));
      }
    }
    throw new UsageException(new Complaint<>(command, words, tries).text());
  }

  private UsageException unknown(Words words, Moment moment) {
    String said = words.text(0);
    List<String> names = grammar.commands().stream().map(Command::name).toList();
    Optional<Command<H>> meant = Nearest.of(words.folded(0), names).flatMap(grammar::find);
    return new UsageException(
        "I don't know "
            + Quoted.of(said)
            + "."
            + meant
                .map(command -> offer(command, words.after(1), moment))
                .orElse(" `help` shows what I know."));
  }

  private String offer(Command<H> command, Words rest, Moment moment) {
    return " Did you mean `"
        + meant(command, rest, moment)
        + "`? `help "
        + command.name()
        + "` shows how.";
  }

  /// The line with its first word put right where that is a command, else the nearest example.
  private String meant(Command<H> command, Words words, Moment moment) {
    List<Try<H>> tries = new ArrayList<>();
    for (Form<H> form : command.forms()) {
      switch (Matcher.match(form, words, new Context(command.name(), moment)).result()) {
        case Fits _ -> {
          return words.isEmpty() || words.size() > SHOWN
              ? form.example()
              : command.name() + " " + words.plain(words.size());
        }
        case Misfit misfit -> tries.add(new Try<>(form, misfit));
      }
    }
    return new Complaint<>(command, words, tries).furthest().example();
  }
}
