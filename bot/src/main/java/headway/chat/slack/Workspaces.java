package headway.chat.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import headway.chat.talk.Recent;
import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.store.Spaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The workspaces that the bot lives in; each becomes a space when it is first seen.
final class Workspaces {
  private static final Duration KNOWN = Duration.ofDays(1);

  private final SlackApi api;
  private final Spaces spaces;
  private final Recent<String, AuthTestResponse> seen;

  Workspaces(SlackApi api, Spaces spaces, InstantSource clock) {
    this.api = api;
    this.spaces = spaces;
    this.seen = new Recent<>(KNOWN, clock);
  }

  SpaceId space(String team) {
    SpaceId id = new SpaceId(ChatKind.SLACK, team);
    if (seen.find(team).isEmpty()) {
      Optional<AuthTestResponse> told = self(team);
      told.ifPresent(answer -> {
        String name = Optional.ofNullable(answer.getTeam()).orElse(team);
        spaces.add(new Space(id, name, Optional.empty(), List.of(), false));
        seen.put(team, answer);
      });
    }
    return id;
  }

  /// The bot's own user id there.
  Optional<String> bot(String team) {
    return seen.findOr(team, this::self).map(AuthTestResponse::getUserId);
  }

  /// Whether the token that speaks there is another workspace's, as in a channel that two share.
  boolean isForeign(String team) {
    return seen.findOr(team, this::self)
        .filter(own -> !own.isEnterpriseInstall() && own.getTeamId() != null)
        .filter(own -> !team.equals(own.getTeamId()) && !team.equals(own.getEnterpriseId()))
        .isPresent();
  }

  private Optional<AuthTestResponse> self(String team) {
    return api.call(team, client -> client.authTest(r -> r)).answer();
  }
}
