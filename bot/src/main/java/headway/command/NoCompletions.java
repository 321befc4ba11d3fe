package headway.command;

import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Sort;
import java.util.List;

/// What somebody has who says their first words.
public final class NoCompletions implements Completions {
  @Override
  public List<Candidate> things(Sort sort) {
    return List.of();
  }

  @Override
  public List<Candidate> outlets() {
    return List.of();
  }

  @Override
  public List<Candidate> channels() {
    return List.of();
  }

  @Override
  public List<Candidate> topics() {
    return List.of();
  }
}
