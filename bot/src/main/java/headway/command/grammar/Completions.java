package headway.command.grammar;

import java.util.List;

/// What one caller has, for completion.
public interface Completions {
  /// The caller's drafts, deliveries and so on, by short name.
  List<Candidate> things(Sort sort);

  /// Where the caller's texts can go.
  List<Candidate> outlets();

  List<Candidate> channels();

  /// What the caller shares about.
  List<Candidate> topics();
}
