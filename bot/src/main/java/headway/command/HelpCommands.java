package headway.command;

import static headway.command.Args.form;

import headway.chat.Message;
import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.grammar.Grammar;
import headway.command.grammar.Help;
import headway.command.grammar.Help.Entry;
import headway.command.grammar.Nearest;
import headway.domain.UsageException;
import headway.flow.Reply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `help`.
public final class HelpCommands implements Area {
  private static final Arg<String> ABOUT = Args.words("command", "command", "a command", "approve");

  private final List<Area> others;

  /// @param others all areas besides this one, in the order in which help lists them
  public HelpCommands(List<Area> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "help",
            List.of(
                form("help", "lists the commands", (_, _) -> overview()),
                form(
                    "help approve",
                    "shows all ways to say one",
                    (_, args) -> one(args.get(ABOUT)),
                    ABOUT.needed())),
            "what I know"));
  }

  private Reply overview() {
    Message message = Message.of("What I know; `help approve` shows one with all its ways.");
    for (Entry entry : Help.overview(all())) {
      message = message.say("\n" + entry.usage() + " – " + entry.about());
    }
    return Reply.of(message.say("\nA bare link keeps it for you. Nothing is posted unapproved."));
  }

  private Reply one(String words) {
    String name = words.strip().toLowerCase(Locale.ROOT);
    Command<Handler> command = all().find(name).orElseThrow(() -> unknown(name));
    Message message = Message.of(command.name() + ": " + command.about() + ".");
    for (Entry entry : Help.of(command)) {
      message =
          message.say(
              "\n" + entry.usage() + " – " + entry.about() + ". Example: " + entry.example());
    }
    return Reply.of(message);
  }

  private UsageException unknown(String name) {
    List<String> names = all().commands().stream().map(Command::name).toList();
    String meant =
        Nearest.of(name, names)
            .map(near -> " Did you mean `help " + near + "`?")
            .orElse(" `help` lists what I know.");
    String said = name.length() > 40 ? name.substring(0, 40) + "…" : name;
    return new UsageException("I know no command \"" + said + "\"." + meant);
  }

  private Grammar<Handler> all() {
    List<Command<Handler>> commands =
        Stream.concat(others.stream(), Stream.of(this))
            .flatMap(area -> area.commands().stream())
            .toList();
    return new Grammar<>("home", commands);
  }
}
