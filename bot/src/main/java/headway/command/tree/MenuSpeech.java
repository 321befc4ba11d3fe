package headway.command.tree;

import headway.chat.menu.Filled;
import headway.chat.menu.Hint;
import headway.chat.menu.Menu;
import headway.chat.menu.Speech;
import headway.command.grammar.Arg;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Grammar;
import headway.command.grammar.Parser;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A menu made of the grammar.
public final class MenuSpeech implements Speech {
  private static final int MOST = 25;

  /// What makes words a command, though a question is open.
  private static final String MARK = "!";

  private final Tree tree;
  private final Parser<?> parser;
  private final Function<Asker, Completions> has;

  /// @param has what somebody has, for completion
  public MenuSpeech(Grammar<?> grammar, Function<Asker, Completions> has) {
    this.tree = new Tree(grammar);
    this.parser = new Parser<>(grammar);
    this.has = has;
  }

  @Override
  public Menu menu() {
    return tree.menu();
  }

  @Override
  public String line(Filled filled) {
    return tree.spot(filled.path()).line(filled.values());
  }

  @Override
  public String attaching(String words, String file) {
    String said = words.strip();
    return parser.lacksFile(said.startsWith(MARK) ? said.substring(MARK.length()) : said)
        ? words + " " + file
        : words;
  }

  @Override
  public List<Hint> hints(Asker asker, Filled filled, String blank) {
    String typed = filled.values().getOrDefault(blank, "");
    return tree.spot(filled.path())
        .arg(blank)
        .map(arg -> hints(arg, has.apply(asker), typed))
        .orElse(List.of());
  }

  /// What stands before the last comma stays; what is behind it is completed.
  private static List<Hint> hints(Arg<?> arg, Completions completions, String typed) {
    int behind = typed.lastIndexOf(',') + 1;
    String before = behind == 0 ? "" : typed.substring(0, behind) + " ";
    String last = folded(typed.substring(behind).strip());
    List<Candidate> all = arg.type().candidates(completions);
    return Stream.concat(
            all.stream().filter(one -> folded(one.word()).startsWith(last)),
            all.stream().filter(within(last)))
        .distinct()
        .limit(MOST)
        .map(one -> new Hint(before + one.word(), one.about()))
        .toList();
  }

  private static Predicate<Candidate> within(String typed) {
    return one -> folded(one.word()).contains(typed) || folded(one.about()).contains(typed);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
