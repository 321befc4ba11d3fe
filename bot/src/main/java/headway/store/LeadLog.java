package headway.store;

import headway.domain.Account;
import headway.domain.LeadDeed;
import headway.domain.SpaceId;
import java.util.List;

/// What Leads did.
public interface LeadLog {
  /// Keeps it once an event.
  void add(String event, LeadDeed deed);

  /// The newest first.
  List<LeadDeed> latest(SpaceId space, int limit);

  /// Takes this account's name off what it did.
  void withdraw(Account by);

  void removeAll(SpaceId space);
}
