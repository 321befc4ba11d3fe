package headway.chat.discord;

import headway.chat.Directory;
import headway.chat.Lookup;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;
import java.util.regex.Pattern;

/// The people of a server, by the ids that Discord puts into mentions: names are not unique there.
final class DiscordDirectory implements Directory {
  private static final Pattern ID = Pattern.compile("\\d{15,20}");

  private final DiscordPeople people;

  DiscordDirectory(DiscordPeople people) {
    this.people = people;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.DISCORD;
  }

  @Override
  public Optional<Account> named(String words, SpaceId space) {
    return Optional.of(words)
        .filter(id -> space.chat() == ChatKind.DISCORD && ID.matcher(id).matches())
        .map(Sender::account);
  }

  @Override
  public Lookup find(Account account, SpaceId space) {
    return people.lookUp(account, space);
  }

  @Override
  public String leads() {
    return "those who may manage the server, and those whom Headway's settings name";
  }

  @Override
  public String advice() {
    return "Type @ and choose somebody of this server from Discord's list.";
  }
}
