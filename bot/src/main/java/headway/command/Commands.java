package headway.command;

import headway.command.grammar.Call;
import headway.command.grammar.Grammar;
import headway.command.grammar.Parser;
import headway.command.time.Moment;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.link.CanonicalLink;

/// Understands a line as a command and runs it.
public final class Commands {
  private final Parser<Handler> parser;

  public Commands(Grammar<Handler> grammar) {
    this.parser = new Parser<>(grammar);
  }

  Reply run(Caller caller, String line) {
    String words = caller.isDirect() && isLink(line) ? "suggest " + line : line;
    Call<Handler> call = parser.parse(words, moment(caller));
    return call.handler().run(caller, call.arguments());
  }

  /// Whether the line is a command that opens a form.
  boolean asks(String line) {
    return parser.asks(line);
  }

  public static Moment moment(Caller caller) {
    return new Moment(caller.now(), caller.zone(), caller.member().habits().slots());
  }

  private static boolean isLink(String line) {
    String said = line.strip();
    return said.length() <= 4_000 && CanonicalLink.read(said).isPresent();
  }
}
