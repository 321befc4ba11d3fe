package headway.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks the weeks once, in order, and judges each by what the ones before left it.
final class Fold {
  private final Rhythm rhythm;
  private final Instant now;
  private final WeekRules rules;
  private final Shelves shelves;
  private final RestDays restDays;
  private final WeekCalendar calendar;
  private final Ends ends;
  private final List<JudgedWeek> judged = new ArrayList<>();
  private List<WeekShare> lent = List.of();
  private boolean missed;

  Fold(Rhythm rhythm, List<WeekShare> shares, Instant now, WeekRules rules) {
    this.rhythm = rhythm;
    this.now = now;
    this.rules = rules;
    this.shelves = new Shelves(shares);
    this.restDays = new RestDays(rhythm.rest());
    this.calendar = WeekCalendar.of(rhythm.firstDays());
    this.ends = new Ends(rhythm, rules);
  }

  Standing standing() {
    var week = calendar.weekOf(firstDay());
    var made = shelves.take(week);
    while (ends.isOver(week, now)) {
      var next = calendar.weekOf(week.last().plusDays(1));
      var madeNext = shelves.take(next);
      close(week, made, madeNext);
      week = next;
      made = madeNext;
    }
    var repairable = repairable(made);
    run(week, made);
    return new Standing(List.copyOf(judged), repairable, rules);
  }

  private LocalDate firstDay() {
    var started = rhythm.startedOn();
    if (shelves.isEmpty()) {
      return started.orElseGet(() -> rhythm.dayAt(now));
    }
    var shared = shelves.earliest().day();
    return started.filter(shared::isAfter).orElse(shared);
  }

  private void close(Week week, List<WeekShare> made, List<WeekShare> madeNext) {
    var filling = own(week, made);
    var asked = filling.missing() > 0 && ends.repairAsked(week);
    var borrowed = asked ? borrowed(week, filling.missing(), madeNext) : List.<WeekShare>of();
    var pausedDays = restDays.in(week);
    var verdict = verdict(filling, borrowed, pausedDays);
    var after = before().closed(verdict, rules);
    var earned = after.freezes() > before().freezes();
    var why = new Why(judged.isEmpty(), pausedDays, asked, comeback(verdict), earned);
    judged.add(new JudgedWeek(week, verdict, filling.and(borrowed), why, after));
    missed = verdict == Verdict.MISSED || (missed && !verdict.counts());
    lent = borrowed;
  }

  private void run(Week week, List<WeekShare> made) {
    var filling = own(week, made);
    var verdict = filling.missing() == 0 ? Verdict.KEPT : Verdict.OPEN;
    var why = new Why(judged.isEmpty(), restDays.in(week), false, comeback(verdict), false);
    judged.add(new JudgedWeek(week, verdict, filling, why, before().running(verdict, rules)));
  }

  private Filling own(Week week, List<WeekShare> made) {
    var counted = made;
    if (!lent.isEmpty()) {
      counted = new ArrayList<>(made);
      lent.forEach(counted::remove);
    }
    return new Filling(rhythm.targetOf(week), counted, List.of(), lent);
  }

  private List<WeekShare> borrowed(Week week, int needed, List<WeekShare> madeNext) {
    var within = Aftermath.of(week, rhythm, rules).among(madeNext);
    return judged.isEmpty() || within.size() < needed ? List.of() : within.subList(0, needed);
  }

  private Verdict verdict(Filling filling, List<WeekShare> borrowed, int pausedDays) {
    if (filling.missing() == 0) {
      return Verdict.KEPT;
    } else if (!borrowed.isEmpty()) {
      return Verdict.REPAIRED;
    } else if (judged.isEmpty()) {
      return Verdict.BEGUN;
    } else if (pausedDays >= rules.pausedDays()) {
      return Verdict.PAUSED;
    }
    return before().canFreeze() ? Verdict.FROZEN : Verdict.MISSED;
  }

  private boolean comeback(Verdict verdict) {
    return missed && verdict.counts();
  }

  private Tally before() {
    return judged.isEmpty() ? Tally.start(rules) : judged.getLast().after();
  }

  private Optional<Repairable> repairable(List<WeekShare> madeSince) {
    if (judged.isEmpty() || !judged.getLast().verdict().isRepairable()) {
      return Optional.empty();
    }
    var last = judged.getLast();
    var aftermath = Aftermath.of(last.week(), rhythm, rules);
    if (!aftermath.holds(now)) {
      return Optional.empty();
    }
    var made = List.copyOf(aftermath.among(madeSince));
    var asked = last.why().repairAsked();
    return Optional.of(
        new Repairable(last.week(), last.filling().missing(), made, aftermath.deadline(), asked));
  }
}
