package headway.chat.console;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/// Completes what is typed, after taking off who says it and where.
final class TabCompleter implements Completer {
  private static final Pattern PREFIX =
      Pattern.compile("\\s*(?:#\\S+\\s+)?(?:@([^\\s:]+):\\s*)?(.*)", Pattern.DOTALL);
  private static final List<Completion.Choice> BANGS =
      List.of(
          new Completion.Choice("!press", "press a button of the latest message"),
          new Completion.Choice("!clock", "move the clock, under --clock"));

  private final Completion completion;

  TabCompleter(Completion completion) {
    this.completion = completion;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    choices(line.line().substring(0, line.cursor())).stream()
        .map(TabCompleter::candidate)
        .forEach(candidates::add);
  }

  List<Completion.Choice> choices(String typed) {
    Matcher parts = PREFIX.matcher(typed);
    if (!parts.matches()) {
      return List.of();
    }
    String name = parts.group(1) == null ? ConsoleSpace.YOU : parts.group(1);
    String words = parts.group(2);
    return words.startsWith("!") ? BANGS : completion.choices(ConsoleSpace.account(name), words);
  }

  private static Candidate candidate(Completion.Choice choice) {
    String about = choice.about();
    return new Candidate(
        choice.word(), choice.word(), null, about.isEmpty() ? null : about, null, null, true);
  }
}
