package headway.command.grammar;

import headway.command.grammar.Match.Misfit;
import headway.command.grammar.Match.Reason;
import headway.command.line.Quoted;
import headway.command.line.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says why no form of a command fits, by the form that got furthest.
final class Complaint<H> {
  private static final int SHOWN = 8;

  private final Command<H> command;
  private final Words words;
  private final List<Try<H>> tries;

  /// A form that didn't fit.
  record Try<H>(Form<H> form, Misfit misfit) {}

  Complaint(Command<H> command, Words words, List<Try<H>> tries) {
    this.command = command;
    this.words = words;
    this.tries = List.copyOf(tries);
  }

  /// What to say of words that nothing explains.
  static String extra(Words words) {
    return "I don't know what to do with " + Quoted.of(words.plain(SHOWN)) + " there.";
  }

  String text() {
    Try<H> best = best();
    String all = tries.size() > 1 ? " `help " + command.name() + "` shows all." : "";
    return cause(best)
        + " Say `"
        + command.usage(best.form())
        + "`, for example `"
        + best.form().example()
        + "`."
        + all;
  }

  Form<H> furthest() {
    return best().form();
  }

  private Try<H> best() {
    int furthest = tries.stream().mapToInt(attempt -> attempt.misfit().at()).max().orElseThrow();
    List<Try<H>> far = tries.stream().filter(t -> t.misfit().at() == furthest).toList();
    return typo(far, furthest)
        .or(() -> far.stream().reduce((one, other) -> telling(one, other)))
        .orElseThrow();
  }

  private Optional<Try<H>> typo(List<Try<H>> far, int at) {
    return near(far, at)
        .flatMap(word -> far.stream().filter(t -> t.misfit().cause().equals(word)).findFirst());
  }

  private Optional<String> near(List<Try<H>> far, int at) {
    return at < words.size() ? Nearest.of(words.folded(at), literals(far)) : Optional.empty();
  }

  /// Where the words end, what is missing tells more than a word that could stand there.
  private Try<H> telling(Try<H> one, Try<H> other) {
    Comparator<Try<H>> order =
        Comparator.<Try<H>, Boolean>comparing(attempt -> !isWordMore(attempt))
            .thenComparing(attempt -> attempt.misfit().reason());
    return order.compare(other, one) > 0 ? other : one;
  }

  private boolean isWordMore(Try<H> attempt) {
    Misfit misfit = attempt.misfit();
    return misfit.reason() == Reason.LITERAL && misfit.at() >= words.size();
  }

  private String cause(Try<H> best) {
    return best.misfit().reason() == Reason.LITERAL
        ? literal(best.misfit().at())
        : best.misfit().cause();
  }

  private String literal(int at) {
    List<Try<H>> far = tries.stream().filter(t -> t.misfit().at() == at).toList();
    String said = (command.name() + " " + words.plain(Math.min(at, 3))).strip();
    String choice = literals(far).stream().collect(Collectors.joining(" or "));
    if (at >= words.size()) {
      return said + " needs a word more: " + choice + ".";
    }
    String unknown = "I don't know " + Quoted.of(words.text(at)) + " after " + said + ".";
    return near(far, at)
        .map(word -> unknown + " Did you mean " + word + "?")
        .orElse(unknown + " It takes " + choice + ".");
  }

  private List<String> literals(List<Try<H>> far) {
    return far.stream()
        .map(Try::misfit)
        .filter(misfit -> misfit.reason() == Reason.LITERAL)
        .map(Misfit::cause)
        .distinct()
        .toList();
  }
}
