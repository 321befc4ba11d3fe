package headway.store;

import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.ChatKind;
import headway.domain.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The members' clocks: what is due for whom, leased in batches.
public interface Alarms {
  void set(Alarm alarm);

  void clear(AlarmKind kind, MemberId member);

  Optional<Alarm> find(AlarmKind kind, MemberId member);

  /// The earliest of its kind, if any.
  Optional<Instant> next(AlarmKind kind);

  /// Leases up to a batch of those due by then.
  List<Leased> lease(AlarmKind kind, Instant now, int limit);

  /// Claims a leased alarm just before acting on it: true for one process only, once.
  boolean begin(Alarm alarm);

  /// Sets leased alarms to their next times, in one go, and releases them; one that was set
  /// meanwhile keeps what was set.
  void settle(List<Rung> rung);

  /// Gives a leased alarm back untouched, to be rung where that chat is; here it is passed over for
  /// as long as a lease lasts.
  void leave(Alarm alarm, ChatKind chat);

  /// A due alarm that is ours for now.
  ///
  /// @param begun whether a process that died began to act on it; it is only settled, since nobody
  ///   knows how far that process came
  record Leased(Alarm alarm, boolean begun) {}

  /// An alarm that rang, and when it rings next, if ever.
  record Rung(Alarm alarm, Optional<Instant> next) {}
}
