package headway.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Who a member is: how they are called, their accounts (last used first), their home space.
///
/// @param chatZone the zone that the chat told last; the member may have chosen another since
public record Person(String name, List<Account> accounts, SpaceId home, Optional<ZoneId> chatZone) {
  public Person(String name, List<Account> accounts, SpaceId home) {
    this(name, accounts, home, Optional.empty());
  }

  public Person {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a member has at least one account");
    }
    accounts = List.copyOf(accounts);
  }

  /// The account to write to unasked: the one last used.
  public Account lastUsed() {
    return accounts.getFirst();
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
    return new Person(name, accounts, space, chatZone);
  }
}
