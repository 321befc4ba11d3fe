package headway.domain;

import java.util.List;

/// Who a member is: how they are called, their accounts (last used first), their home space.
public record Person(String name, List<Account> accounts, SpaceId home) {
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

  public Person at(SpaceId space) {
    return new Person(name, accounts, space);
  }
}
