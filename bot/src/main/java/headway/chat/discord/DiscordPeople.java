package headway.chat.discord;

import headway.chat.Lookup;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

/// What Discord tells of people: their name, their server, and whether they lead it; no zone.
final class DiscordPeople {
  private final Shards shards;
  private final Homes homes;
  private final Predicate<Account> leads;

  /// @param leads who leads besides those who may manage the server
  DiscordPeople(Shards shards, Homes homes, Predicate<Account> leads) {
    this.shards = shards;
    this.homes = homes;
    this.leads = leads;
  }

  /// May ask Discord, so never on the thread that hears.
  Profile profile(Sender by) {
    return profile(
        by.account(),
        by.name(),
        by.member().map(homes::of).orElseGet(() -> homes.inDirect(by.account())));
  }

  /// Somebody of whom nothing can be looked up now.
  static Profile unknown(Sender by) {
    return new Profile(by.name(), Optional.empty(), Homes.NOWHERE, false);
  }

  /// A bot is nobody.
  Lookup lookUp(Account account, SpaceId space) {
    Optional<Guild> server = shards.server(space.id());
    if (server.isEmpty() || !isPerson(account)) {
      return isPerson(account) ? new Lookup.NotNow() : new Lookup.Gone();
    }
    try {
      Member member = Calls.made(server.get().retrieveMemberById(account.user()).useCache(false));
      return member.getUser().isBot()
          ? new Lookup.Gone()
          : new Lookup.Here(profile(account, member.getEffectiveName(), homes.of(member)));
    } catch (Calls.Failed failed) {
      return Refusals.isNobody(failed.why()) ? new Lookup.Gone() : new Lookup.NotNow();
    }
  }

  private Profile profile(Account account, String name, Homes.Home home) {
    return new Profile(
        name,
        Optional.empty(),
        home.space(),
        home.lead() || leads.test(account),
        Optional.of(home.space()).filter(_ -> home.left()));
  }

  /// Asked anew, since roles and time-outs change.
  static Optional<Member> member(Guild server, Account account) {
    return Optional.of(account)
        .filter(DiscordPeople::isPerson)
        .flatMap(asked -> Calls.answer(server.retrieveMemberById(asked.user()).useCache(false)));
  }

  static boolean isPerson(Account account) {
    return account.chat() == ChatKind.DISCORD && account.user().matches("\\d{1,20}");
  }
}
