package headway.store;

import headway.domain.Account;

/// Those who installed the app; the installation outlives their names.
public interface Installers {
  void forget(Account account);
}
