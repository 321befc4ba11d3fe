package headway.chat.slack;

import com.slack.api.model.User;
import java.util.List;
import java.util.Optional;

/// Whose people somebody is: Slack tells of people of other workspaces too, where a channel is
/// shared with them.
final class Belonging {
  private Belonging() {}

  /// Whether they are of that workspace, or of the organisation that it belongs to.
  static boolean isIn(String team, User user) {
    return !user.isStranger() && (isOf(team, user) || isWithin(team, user));
  }

  /// Slack may tell no workspace, where it tells of the own one.
  private static boolean isOf(String team, User user) {
    return Optional.ofNullable(user.getTeamId()).filter(own -> !own.equals(team)).isEmpty();
  }

  private static boolean isWithin(String team, User user) {
    return Optional.ofNullable(user.getEnterpriseUser())
        .filter(member ->
            team.equals(member.getEnterpriseId())
                || Optional.ofNullable(member.getTeams()).orElse(List.of()).contains(team))
        .isPresent();
  }

  /// Whether they are let into a few channels only.
  static boolean isGuest(User user) {
    return user.isRestricted() || user.isUltraRestricted();
  }
}
