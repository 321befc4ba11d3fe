package headway.domain;

import java.time.Instant;

/// A time at which something of a member is due.
public record Alarm(AlarmKind kind, MemberId member, Instant at) {
  public String key() {
    return kind.name() + "/" + member.value();
  }
}
