package headway.chat.slack;

import com.slack.api.model.User;
import headway.chat.Directory;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The people of a workspace, by the ids that Slack puts into mentions: names are not unique there.
final class SlackDirectory implements Directory {
  private static final Pattern ID = Pattern.compile("[UW][A-Z0-9]{1,40}");

  private final SlackPeople people;

  SlackDirectory(SlackPeople people) {
    this.people = people;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.SLACK;
  }

  @Override
  public Optional<Account> named(String words, SpaceId space) {
    return Optional.of(words)
        .filter(id -> space.chat() == ChatKind.SLACK && ID.matcher(id).matches())
        .map(id -> new Account(ChatKind.SLACK, space.id(), id));
  }

  @Override
  public Optional<Profile> find(Account account, SpaceId space) {
    return people
        .user(account)
        .filter(user -> !user.isBot() && !user.isDeleted() && isIn(account.tenant(), user))
        .map(_ -> people.profile(account, account.user()));
  }

  /// Slack tells of people of other workspaces too, where a channel is shared with them.
  private static boolean isIn(String team, User user) {
    return team.equals(user.getTeamId())
        || Optional.ofNullable(user.getEnterpriseUser())
            .filter(member ->
                team.equals(member.getEnterpriseId())
                    || Optional.ofNullable(member.getTeams()).orElse(List.of()).contains(team))
            .isPresent();
  }

  @Override
  public String leads() {
    return "the workspace's owners and admins, whoever installed Headway, and those whom its"
        + " settings name";
  }

  @Override
  public String advice() {
    return "Type @ and choose somebody of this workspace from Slack's list.";
  }
}
