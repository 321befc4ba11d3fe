package headway.command.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All commands, and the one meant by an empty line.
public record Grammar<H>(String home, List<Command<H>> commands) {
  public Grammar {
    commands = List.copyOf(commands);
    long names = commands.stream().map(Command::name).distinct().count();
    if (names < commands.size() || commands.stream().noneMatch(c -> c.name().equals(home))) {
      throw new IllegalArgumentException("commands need names of their own, one of them " + home);
    }
  }

  public Optional<Command<H>> find(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return commands.stream().filter(command -> command.name().equals(folded)).findFirst();
  }
}
