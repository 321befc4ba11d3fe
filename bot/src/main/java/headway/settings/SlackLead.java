package headway.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom the settings let lead: a user's id, after that of their workspace or organisation if told.
///
/// @param team the workspace's id, or the organisation's, which counts for all of its workspaces
public record SlackLead(Optional<String> team, String user) {
  /// What one looks like.
  static final String EXAMPLE = "U0123ABCD or T0123ABCD/U0123ABCD";

  private static final Pattern WRITTEN =
      Pattern.compile("(?:([TE][A-Z0-9]{1,31})/)?([UW][A-Z0-9]{1,31})");

  static Optional<SlackLead> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(new SlackLead(Optional.ofNullable(written.group(1)), written.group(2)))
        : Optional.empty();
  }

  /// As it is written.
  public String words() {
    return team.map(id -> id + "/").orElse("") + user;
  }
}
