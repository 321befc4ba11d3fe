package headway.chat.discord;

import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Habits.Switch;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.store.Members;
import headway.store.Spaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.requests.RestAction;

/// Which server somebody speaks in or, in direct messages, about; and whether they lead it.
final class Homes {
  private static final Duration KNOWN = Duration.ofMinutes(10);
  private static final Duration SOUGHT = Duration.ofMinutes(1);

  /// Discord answers fifty questions a second.
  private static final int ASKED = 40;

  /// Who pressed something is told within three seconds that it was heard.
  private static final Duration SOON = Duration.ofMillis(1_200);

  /// Where somebody is who shares no server with the bot, or of whom Discord didn't tell yet.
  static final SpaceId NOWHERE = SpaceId.none(ChatKind.DISCORD);

  private final Shards shards;
  private final Spaces spaces;
  private final Members members;
  private final Recent<Asked, Home> homes;
  private final Recent<SpaceId, Boolean> seen;

  /// Who was not found in any server a moment ago.
  private final Recent<Account, Boolean> sought;

  Homes(Shards shards, Spaces spaces, Members members, InstantSource clock) {
    this.shards = shards;
    this.spaces = spaces;
    this.members = members;
    this.homes = new Recent<>(KNOWN, clock);
    this.seen = new Recent<>(Duration.ofDays(1), clock);
    this.sought = new Recent<>(SOUGHT, clock);
  }

  /// Whose home is asked for, and what it was then: with another home the answer is another.
  private record Asked(Account account, Optional<SpaceId> home) {}

  /// The server that somebody's direct messages are about.
  ///
  /// @param left whether they are in it no more
  record Home(SpaceId space, boolean lead, boolean left) {}

  /// That of somebody who speaks there.
  Home of(Member member) {
    return new Home(
        space(member.getGuild()),
        member.hasPermission(Permission.MANAGE_SERVER),
        /* left= */ false);
  }

  /// What Discord doesn't tell in time is asked for the next time, and stays as it was.
  Home inDirect(Account account) {
    var known = members.by(account).filter(one -> one.person().home().chat() == ChatKind.DISCORD);
    Optional<SpaceId> home =
        known.map(member -> member.person().home()).filter(space -> !space.isNone());
    boolean left = known.filter(member -> member.habits().is(Switch.HOME_LEFT)).isPresent();
    return homes
        .findOr(new Asked(account, home), this::asked)
        .orElseGet(() -> new Home(home.orElseGet(this::nowhere), false, left));
  }

  /// That of the member's home space, else some that the bot is in.
  private Optional<Home> asked(Asked asked) {
    return asked.home().isPresent()
        ? asked
            .home()
            .flatMap(home -> shards.server(home.id()).flatMap(in -> in(in, asked.account())))
        : first(asked.account());
  }

  private Optional<Home> in(Guild server, Account account) {
    try {
      return Optional.of(
          of(Calls.made(server.retrieveMemberById(account.user()).useCache(false), SOON)));
    } catch (Calls.Failed failed) {
      return Optional.of(new Home(space(server), false, /* left= */ true))
          .filter(_ -> Refusals.isNobody(failed.why()));
    }
  }

  /// The first server with the bot that this person is in: of this process, else of another.
  private Optional<Home> first(Account account) {
    if (sought.find(account).isPresent()) {
      return Optional.empty();
    }
    Optional<Home> found = here(account).or(() -> elsewhere(account));
    if (found.isEmpty()) {
      sought.put(account, true);
    }
    return found;
  }

  private Optional<Home> here(Account account) {
    List<CompletableFuture<Member>> asked =
        shards.manager().stream()
            .flatMap(up -> up.getGuilds().stream().limit(ASKED))
            .map(server -> soon(server.retrieveMemberById(account.user()).useCache(false)))
            .toList();
    return asked.stream().flatMap(call -> Calls.answer(call).stream()).findFirst().map(this::of);
  }

  private Optional<Home> elsewhere(Account account) {
    Map<String, CompletableFuture<Boolean>> asked = new LinkedHashMap<>();
    for (SpaceId space : spaces.of(ChatKind.DISCORD)) {
      shards
          .elsewhere(space.id(), account.user())
          .filter(_ -> asked.size() < ASKED)
          .ifPresent(question -> asked.put(space.id(), soon(question)));
    }
    return asked.entrySet().stream()
        .filter(call -> Calls.answer(call.getValue()).isPresent())
        .findFirst()
        .flatMap(call -> shards.server(call.getKey()))
        .flatMap(server -> in(server, account));
  }

  private static <T> CompletableFuture<T> soon(RestAction<T> question) {
    return question.submit().orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS);
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
