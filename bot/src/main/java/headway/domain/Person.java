package headway.domain;

import static headway.domain.Away.Why.SHUT_OUT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who a member is: how they are called, their accounts (last used first), their home space.
///
/// @param chatZone the zone that the chat told last; the member may have chosen another since
/// @param away the accounts at which they are not reached any more
public record Person(
    String name, List<Account> accounts, SpaceId home, Optional<ZoneId> chatZone, List<Away> away) {
  public Person(String name, List<Account> accounts, SpaceId home) {
    this(name, accounts, home, Optional.empty(), List.of());
  }

  public Person {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a member has at least one account");
    }
    accounts = List.copyOf(accounts);
    away = List.copyOf(away);
  }

  /// The account to write to unasked: the last used of those at which they are reached.
  public Account lastUsed() {
    return accounts.stream()
        .filter(account -> !isAway(account))
        .findFirst()
        .orElseGet(accounts::getFirst);
  }

  /// Whether they are reached at no account any more.
  public boolean isAway() {
    return accounts.stream().allMatch(this::isAway);
  }

  /// Since when they are reached nowhere, if so.
  public Optional<Instant> awaySince() {
    return away.stream().map(Away::since).max(Instant::compareTo).filter(_ -> isAway());
  }

  /// Whether nothing can go out in this account's name before its workspace lets Headway in again.
  public boolean isShutOut(Account account) {
    return isAway()
        || away.stream().anyMatch(one -> one.account().equals(account) && one.why() == SHUT_OUT);
  }

  /// With that known of one of their accounts; what is known already keeps its time.
  public Person left(Away now) {
    return away.stream().anyMatch(now::isLike) ? this : knowing(now);
  }

  private Person knowing(Away now) {
    List<Away> all = new ArrayList<>(away);
    all.add(now);
    return new Person(name, accounts, home, chatZone, all);
  }

  /// Without that reason to miss them at that account.
  public Person returned(Account account, Away.Why why) {
    return without(one -> one.account().equals(account) && one.why() == why);
  }

  /// Reached at that account, as whoever speaks there is.
  public Person reached(Account account) {
    return without(one -> one.account().equals(account));
  }

  private Person without(Predicate<Away> which) {
    return new Person(
        name, accounts, home, chatZone, away.stream().filter(which.negate()).toList());
  }

  private boolean isAway(Account account) {
    return away.stream().anyMatch(one -> one.account().equals(account));
  }

  /// Whether the chat has no name for them but `you`.
  public boolean isNameless() {
    return isNameless(name);
  }

  public static boolean isNameless(String name) {
    return name.isBlank() || name.equalsIgnoreCase("you");
  }

  /// The account to post there as: one of that channel's tenant, else of its chat.
  public Account author(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> lastUsed();
      case Outlet.ToChannel to -> author(to.channel());
    };
  }

  private Account author(Channel channel) {
    List<Account> there =
        accounts.stream().filter(account -> account.chat() == channel.chat()).toList();
    return there.stream()
        .filter(account -> account.tenant().equals(channel.tenant()))
        .findFirst()
        .or(() -> there.stream().findFirst())
        .orElseGet(this::lastUsed);
  }

  public Person at(SpaceId space) {
    return new Person(name, accounts, space, chatZone, away);
  }
}
