package headway.flow.leaving;

import headway.domain.AlarmKind;
import headway.domain.Draft;
import headway.domain.Member;
import headway.flow.Due;
import headway.flow.data.DeleteMember;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import headway.store.Drafts;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes everything of those who left long ago and have not come back.
public final class ForgetDue implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(ForgetDue.class);
  private static final Duration AGAIN = Duration.ofHours(1);
  private static final int BATCH = 50;
  private final Alarms alarms;
  private final Members members;
  private final Drafts drafts;
  private final Deletion deletion;
  private final InstantSource clock;

  /// How everything of a member is deleted, and how long after they left.
  public record Deletion(DeleteMember everything, Duration after) {}

  public ForgetDue(
      Alarms alarms, Members members, Drafts drafts, Deletion deletion, InstantSource clock) {
    this.alarms = alarms;
    this.members = members;
    this.drafts = drafts;
    this.deletion = deletion;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgetting";
  }

  @Override
  public Optional<Instant> next() {
    return alarms.next(AlarmKind.FORGET);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    List<Leased> due = alarms.lease(AlarmKind.FORGET, now, BATCH);
    while (!due.isEmpty()) {
      alarms.settle(due.stream().map(leased -> rung(leased, now)).toList());
      due = alarms.lease(AlarmKind.FORGET, now, BATCH);
    }
  }

  private Rung rung(Leased leased, Instant now) {
    try {
      Optional<Member> member = members.find(leased.alarm().member());
      return new Rung(leased.alarm(), member.flatMap(found -> forget(found, now)));
    } catch (RuntimeException fault) {
      LOG.error("{} can't be forgotten yet", leased.alarm().member(), fault);
      return new Rung(leased.alarm(), Optional.of(now.plus(AGAIN)));
    }
  }

  /// When to look again, where it is too early; never for those who came back.
  private Optional<Instant> forget(Member member, Instant now) {
    Optional<Instant> then = member.person().awaySince().map(since -> since.plus(deletion.after()));
    if (then.filter(at -> !at.isAfter(now)).isEmpty()) {
      return then;
    }
    if (drafts.queued(member.id()).stream().anyMatch(Draft::isBeingSent)) {
      return Optional.of(now.plus(AGAIN));
    }
    deletion.everything().delete(member);
    LOG.info(
        "{} left {} days ago; all of theirs is deleted", member.id(), deletion.after().toDays());
    return Optional.empty();
  }
}
