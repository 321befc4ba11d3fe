package headway.chat.discord;

import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who did something, and as a member of which server, if not in the conversation with the bot.
record Sender(User user, Optional<Member> member) {
  /// Discord as a whole: people have one identity in all servers.
  static final String TENANT = "discord";

  static Sender of(User user, @Nullable Member member) {
    return new Sender(user, Optional.ofNullable(member));
  }

  static Sender of(Interaction event) {
    return of(event.getUser(), event.getMember());
  }

  static Account account(User user) {
    return account(user.getId());
  }

  static Account account(String user) {
    return new Account(ChatKind.DISCORD, TENANT, user);
  }

  Account account() {
    return account(user);
  }

  Optional<Guild> server() {
    return member.map(Member::getGuild);
  }

  String name() {
    return member.map(Member::getEffectiveName).orElseGet(user::getEffectiveName);
  }
}
