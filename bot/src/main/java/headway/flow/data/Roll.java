package headway.flow.data;

import headway.domain.Account;
import headway.domain.AlarmKind;
import headway.domain.Member;
import headway.store.Alarms;
import headway.store.Departures;
import headway.store.LeadLog;
import headway.store.Leads;
import headway.store.Members;
import headway.store.Numbers;

/// What makes somebody a member, and how it is deleted.
public record Roll(
    Members members, Leading leading, Numbers numbers, Alarms alarms, Departures departures) {
  /// Whom Leads named, and what Leads did.
  public record Leading(Leads named, LeadLog log) {
    void forget(Account account) {
      named.removeAll(account);
      log.withdraw(account);
    }
  }

  void delete(Member member) {
    member.person().accounts().forEach(departures::forget);
    member.person().accounts().forEach(leading::forget);
    numbers.forget(member.id());
    members.remove(member.id());
  }

  void deleteAlarms(Member member) {
    for (AlarmKind kind : AlarmKind.values()) {
      alarms.clear(kind, member.id());
    }
  }
}
