package headway.chat.discord;

import headway.chat.Profile;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.store.Members;
import headway.store.Spaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

/// What Discord tells of people: their name, their server, and whether they lead it; no zone.
final class DiscordPeople {
  private static final Duration KNOWN = Duration.ofMinutes(10);
  private static final int ASKED = 10;

  /// Where somebody is who shares no server with the bot.
  private static final SpaceId NOWHERE = new SpaceId(ChatKind.DISCORD, "direct");

  private final Shards shards;
  private final Spaces spaces;
  private final Members members;
  private final Predicate<Account> leads;
  private final Recent<Account, Home> homes;
  private final Recent<SpaceId, Boolean> seen;

  /// @param leads who leads besides those who may manage the server
  DiscordPeople(
      Shards shards,
      Spaces spaces,
      Members members,
      Predicate<Account> leads,
      InstantSource clock) {
    this.shards = shards;
    this.spaces = spaces;
    this.members = members;
    this.leads = leads;
    this.homes = new Recent<>(KNOWN, clock);
    this.seen = new Recent<>(Duration.ofDays(1), clock);
  }

  /// The server that somebody's direct messages are about.
  private record Home(SpaceId space, boolean lead) {}

  Profile profile(Sender by) {
    Home home = by.member().map(this::at).orElseGet(() -> inDirect(by.account()));
    boolean lead = home.lead() || leads.test(by.account());
    return new Profile(by.name(), Optional.empty(), home.space(), lead);
  }

  private Home at(Member member) {
    return new Home(space(member.getGuild()), member.hasPermission(Permission.MANAGE_SERVER));
  }

  private Home inDirect(Account account) {
    return homes.findOr(account, this::home).orElse(new Home(nowhere(), false));
  }

  /// That of the member's home space, else of the first server that both are in.
  private Optional<Home> home(Account account) {
    Optional<SpaceId> known =
        members
            .by(account)
            .map(member -> member.person().home())
            .filter(space -> space.chat() == ChatKind.DISCORD);
    return known
        .flatMap(space -> shards.server(space.id()))
        .map(server -> member(server, account).map(this::at).orElse(new Home(space(server), false)))
        .or(() -> known.map(space -> new Home(space, false)))
        .or(() -> anywhere(account));
  }

  private Optional<Home> anywhere(Account account) {
    return shards.manager().stream()
        .flatMap(up -> up.getGuilds().stream().limit(ASKED))
        .flatMap(server -> member(server, account).stream())
        .findFirst()
        .map(this::at);
  }

  /// Asked anew, since roles and time-outs change.
  static Optional<Member> member(Guild server, Account account) {
    return Optional.of(account)
        .filter(asked -> asked.chat() == ChatKind.DISCORD && asked.user().matches("\\d{1,20}"))
        .flatMap(asked -> Calls.answer(server.retrieveMemberById(asked.user()).useCache(false)));
  }

  /// Seen for the first time, it becomes a space.
  SpaceId space(Guild server) {
    SpaceId id = new SpaceId(ChatKind.DISCORD, server.getId());
    if (seen.find(id).isEmpty()) {
      spaces.add(new Space(id, server.getName(), Optional.empty(), List.of(), false));
      seen.put(id, true);
    }
    return id;
  }

  private SpaceId nowhere() {
    spaces.add(new Space(NOWHERE, "Discord", Optional.empty(), List.of(), false));
    return NOWHERE;
  }
}
