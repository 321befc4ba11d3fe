package headway.chat.slack;

import com.slack.api.model.User;
import headway.chat.Directory;
import headway.chat.Lookup;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The people of a workspace, by the ids that Slack puts into mentions: names are not unique there.
final class SlackDirectory implements Directory {
  private static final Pattern ID = Pattern.compile("[UW][A-Z0-9]{1,40}");

  /// What Slack says of whoever isn't there, or not any more.
  private static final Set<String> UNKNOWN =
      Set.of("user_not_found", "users_not_found", "user_not_visible");

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
  public Lookup find(Account account, SpaceId space) {
    return switch (people.lookUp(account)) {
      case Called.Done<User>(User user) -> found(account, user);
      case Called.Refused<User>(String error) ->
          UNKNOWN.contains(error) ? new Lookup.Gone() : new Lookup.NotNow();
      case Called.NotNow<User> _, Called.Unsure<User> _ -> new Lookup.NotNow();
    };
  }

  private Lookup found(Account account, User user) {
    if (user.isBot() || user.isDeleted() || !Belonging.isIn(account.tenant(), user)) {
      return new Lookup.Gone();
    }
    Profile profile = people.profile(account, account.user());
    return Belonging.isGuest(user) ? new Lookup.Guest(profile) : new Lookup.Here(profile);
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
