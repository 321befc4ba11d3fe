package headway.flow.data;

import headway.domain.AlarmKind;
import headway.domain.Member;
import headway.store.Alarms;
import headway.store.Departures;
import headway.store.Leads;
import headway.store.Members;
import headway.store.Numbers;

/// What makes somebody a member, and how it is deleted.
public record Roll(
    Members members, Leads leads, Numbers numbers, Alarms alarms, Departures departures) {
  void delete(Member member) {
    member.person().accounts().forEach(departures::forget);
    member.person().accounts().forEach(leads::removeAll);
    numbers.forget(member.id());
    members.remove(member.id());
  }

  void deleteAlarms(Member member) {
    for (AlarmKind kind : AlarmKind.values()) {
      alarms.clear(kind, member.id());
    }
  }
}
