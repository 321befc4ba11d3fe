package headway.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The app as one workspace, or a whole organisation, installed it.
///
/// @param team a workspace's id, or an organisation's where it installed for all of its workspaces
/// @param enterprise the organisation, if the workspace belongs to one
/// @param installer the id of the user who installed it, unless they asked to be forgotten
public record Installation(
    String team, Optional<String> enterprise, Grant grant, Optional<String> installer, Instant at) {
  public Installation {
    if (team.isBlank()) {
      throw new IllegalArgumentException("An installation needs a workspace or an organisation.");
    }
  }

  /// What was granted: the bot's token, its user id, and what it may do.
  public record Grant(String token, String bot, Set<String> scopes) {
    public Grant {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
      return "Grant[bot=" + bot + ", scopes=" + scopes + "]";
    }
  }

  /// The same with its token in another form.
  public Installation withToken(String token) {
    return new Installation(
        team, enterprise, new Grant(token, grant.bot(), grant.scopes()), installer, at);
  }
}
