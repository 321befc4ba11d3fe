package headway.chat.discord;

import headway.chat.Lookup;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

/// What Discord tells of people: their name, their server, and whether they lead it; no zone.
final class DiscordPeople {
  private static final Duration KNOWN = Duration.ofMinutes(10);

  /// Discord answers fifty questions a second.
  private static final int ASKED = 40;

  /// Who pressed something is told within three seconds that it was heard.
  private static final Duration SOON = Duration.ofMillis(1_200);

  /// Where somebody is who shares no server with the bot.
  private static final SpaceId NOWHERE = new SpaceId(ChatKind.DISCORD, "direct");

  private final Shards shards;
  private final Spaces spaces;
  private final Members members;
  private final Predicate<Account> leads;
  private final Recent<Asked, Home> homes;
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

  /// Whose home is asked for, and what it was then: with another home the answer is another.
  private record Asked(Account account, Optional<SpaceId> home) {}

  /// The server that somebody's direct messages are about.
  private record Home(SpaceId space, boolean lead) {}

  /// May ask Discord, so never on the thread that hears.
  Profile profile(Sender by) {
    return profile(
        by.account(), by.name(), by.member().map(this::at).orElseGet(() -> inDirect(by.account())));
  }

  /// Somebody of whom nothing can be looked up now.
  static Profile unknown(Sender by) {
    return new Profile(by.name(), Optional.empty(), NOWHERE, false);
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
          : new Lookup.Here(profile(account, member.getEffectiveName(), at(member)));
    } catch (Calls.Failed failed) {
      return Refusals.isNobody(failed.why()) ? new Lookup.Gone() : new Lookup.NotNow();
    }
  }

  private Profile profile(Account account, String name, Home home) {
    return new Profile(name, Optional.empty(), home.space(), home.lead() || leads.test(account));
  }

  private Home at(Member member) {
    return new Home(space(member.getGuild()), member.hasPermission(Permission.MANAGE_SERVER));
  }

  /// What Discord doesn't tell in time is asked for the next time.
  private Home inDirect(Account account) {
    Optional<SpaceId> known =
        members
            .by(account)
            .map(member -> member.person().home())
            .filter(space -> space.chat() == ChatKind.DISCORD);
    return homes
        .findOr(new Asked(account, known), asked -> first(asked.account(), servers(asked.home())))
        .orElseGet(() -> new Home(known.orElseGet(this::nowhere), false));
  }

  /// That of the member's home space, else some that the bot is in.
  private List<Guild> servers(Optional<SpaceId> known) {
    return known
        .map(space -> shards.server(space.id()).stream().toList())
        .orElseGet(() ->
            shards.manager().stream().flatMap(up -> up.getGuilds().stream().limit(ASKED)).toList());
  }

  /// The first of them that this person is in.
  private Optional<Home> first(Account account, List<Guild> servers) {
    List<CompletableFuture<Member>> asked =
        servers.stream()
            .filter(_ -> isPerson(account))
            .map(server ->
                server
                    .retrieveMemberById(account.user())
                    .useCache(false)
                    .submit()
                    .orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS))
            .toList();
    return asked.stream().flatMap(call -> Calls.answer(call).stream()).findFirst().map(this::at);
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

  /// Seen for the first time, it becomes a space.
  private SpaceId space(Guild server) {
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
