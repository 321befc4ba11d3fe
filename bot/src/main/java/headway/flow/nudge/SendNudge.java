package headway.flow.nudge;

import headway.chat.Sent;
import headway.domain.Alarm;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeState;
import headway.domain.NudgeState.Stop;
import headway.flow.Bells;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.flow.nudge.DailyWords.Daily;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import headway.store.Change;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one member's alarm: sends the message of the day, or lets the day be.
public final class SendNudge {
  private static final Logger LOG = LoggerFactory.getLogger(SendNudge.class);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  private final Members members;
  private final Alarms alarms;
  private final DailyWords words;
  private final Outbox outbox;
  private final NudgeHours hours;

  public SendNudge(
      Members members, Alarms alarms, DailyWords words, Outbox outbox, NudgeRules rules) {
    this.members = members;
    this.alarms = alarms;
    this.words = words;
    this.outbox = outbox;
    this.hours = new NudgeHours(rules);
  }

  /// Tells when it rings next; empty when it is left to a process that has the member's chat.
  Optional<Rung> ring(Leased leased, Instant now) {
    Optional<Member> found = members.find(leased.alarm().member());
    Optional<ChatKind> missing = found.flatMap(this::missing).filter(_ -> !leased.begun());
    if (missing.isPresent()) {
      alarms.leave(leased.alarm(), missing.get());
      return Optional.empty();
    }
    Optional<Instant> next = found.flatMap(member -> ring(leased, member, now));
    return Optional.of(new Rung(leased.alarm(), next));
  }

  private Optional<ChatKind> missing(Member member) {
    return Optional.of(member.person())
        .filter(person -> !person.isAway() && !outbox.reaches(person.lastUsed()))
        .map(person -> person.lastUsed().chat());
  }

  /// What a dead process began is not sent again.
  private Optional<Instant> ring(Leased leased, Member member, Instant now) {
    return message(leased, member, now)
        .filter(_ -> alarms.begin(leased.alarm()))
        .map(daily -> attempt(leased.alarm(), member, daily, now))
        .orElseGet(() -> Bells.nextNudge(member, now));
  }

  private Optional<Daily> message(Leased leased, Member member, Instant now) {
    Instant rang = leased.alarm().at();
    boolean wanted = Bells.nextNudge(member, now).isPresent();
    return !leased.begun() && wanted && hours.allow(member, rang, now)
        ? words.of(member, member.habits().nudged().isSnooze(rang), now)
        : Optional.empty();
  }

  /// Whatever breaks off here may have been sent, so it is not sent again.
  private Optional<Instant> attempt(Alarm alarm, Member member, Daily daily, Instant now) {
    try {
      return send(alarm, member, daily, now);
    } catch (RuntimeException fault) {
      LOG.error("a nudge to {} broke off; the next one comes at its time", member.id(), fault);
      return Bells.nextNudge(member, now);
    }
  }

  private Optional<Instant> send(Alarm alarm, Member member, Daily daily, Instant now) {
    Sent sent = outbox.direct(member.person().lastUsed(), new Reply.Said(daily.message(), ""), now);
    return switch (sent) {
      case Sent.Delivered _ -> Bells.nextNudge(delivered(alarm, member, daily, now), now);
      case Sent.Closed _ -> Bells.nextNudge(written(alarm, member, ReachFirst::shut), now);
      case Sent.Busy busy ->
          Optional.of(
              now.plus(busy.pause().compareTo(SHORTEST_PAUSE) > 0 ? busy.pause() : SHORTEST_PAUSE));
    };
  }

  private Member delivered(Alarm alarm, Member member, Daily daily, Instant now) {
    Member reminded =
        written(alarm, member, habits -> after(habits, alarm, member, daily.unasked(), now));
    words.said(daily);
    return reminded;
  }

  private Member written(Alarm alarm, Member member, UnaryOperator<Habits> edit) {
    return members.change(
        member.id(), new Change("nudge/" + alarm.at()), stored -> stored.habits(edit));
  }

  private static Habits after(
      Habits habits, Alarm alarm, Member member, Unasked unasked, Instant now) {
    NudgeState state = habits.nudged();
    boolean answered = state.isSnooze(alarm.at());
    NudgeState.Sent sent =
        new NudgeState.Sent(now, member.rhythm().dayAt(now), unasked.step(), answered);
    NudgeState next = state.sent(sent, unasked.used());
    return habits
        .with(unasked.goodbye() ? next.stopped(Stop.GOODBYE) : next)
        .with(habits.announcements().told(unasked.told()));
  }
}
