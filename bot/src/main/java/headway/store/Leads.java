package headway.store;

import headway.domain.Account;
import headway.domain.SpaceId;
import java.util.List;

/// Whom a space's Leads have named as Leads beside themselves.
public interface Leads {
  /// The accounts named there.
  List<Account> of(SpaceId space);

  boolean isNamed(SpaceId space, Account account);

  /// Whether they were not named before.
  boolean name(SpaceId space, Account account);

  /// Whether they were named before.
  boolean remove(SpaceId space, Account account);

  /// The spaces in which this account is named.
  List<SpaceId> ledBy(Account account);

  /// Forgets that this account was ever named.
  void removeAll(Account account);

  /// Forgets all who were named there.
  void removeAll(SpaceId space);
}
