package headway.domain.week;

import static java.util.Comparator.comparing;

import headway.domain.week.SlowModel.Lived;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Judges a lived history plainly: puts each share in a week, moves those that repair, then counts.
final class SlowJudge {
  private final SlowModel model;
  private final List<Lived> weeks;
  private final List<WeekShare> shares;
  private final int running;
  private final Map<Integer, Integer> weekOfShare = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /// One week, in the few words that tell two verdicts apart.
  record Line(Week week, Verdict verdict, List<Integer> counted, Counts counts, boolean comeback) {}

  record Counts(int target, int pausedDays, int streak, int freezes, int kept) {}

  SlowJudge(History history) {
    model = new SlowModel(history);
    shares =
        history.shares().stream()
            .sorted(
                comparing(WeekShare::day)
                    .thenComparing(WeekShare::at)
                    .thenComparingInt(WeekShare::number))
            .toList();
    var days = new ArrayList<>(shares.stream().map(WeekShare::day).toList());
    model.started.ifPresent(days::add);
    var first = days.stream().min(comparing(day -> day)).orElse(model.dayAt(history.now()));
    weeks = model.weeks.stream().filter(week -> !week.last().isBefore(first)).toList();
    running = (int) weeks.stream().takeWhile(week -> !week.end().isAfter(history.now())).count();
    shares.forEach(share ->
        IntStream.range(0, weeks.size())
            .filter(i -> !share.day().isBefore(weeks.get(i).first()))
            .filter(i -> !share.day().isAfter(weeks.get(i).last()))
            .forEach(i -> weekOfShare.put(share.number(), i)));
    IntStream.rangeClosed(0, running).forEach(i -> verdicts.add(verdict(i)));
  }

  List<Line> lines() {
    return IntStream.rangeClosed(0, running).mapToObj(this::line).toList();
  }

  double strength() {
    var judged = verdicts.stream().filter(v -> v.counts() || v == Verdict.MISSED).toList();
    var stays = Math.pow(0.5, 0.25);
    return IntStream.range(0, judged.size())
        .filter(i -> judged.get(i).counts())
        .mapToDouble(i -> Math.pow(stays, judged.size() - 1.0 - i) * (1 - stays))
        .sum();
  }

  private Line line(int i) {
    var week = weeks.get(i);
    var counts = new Counts(week.target(), restDays(i), streak(i + 1), freezes(i + 1), kept(i + 1));
    var span = new Week(week.first(), week.last());
    return new Line(span, verdicts.get(i), counted(i), counts, comeback(i));
  }

  private Verdict verdict(int i) {
    int needed = weeks.get(i).target() - counted(i).size();
    if (needed <= 0) {
      return Verdict.KEPT;
    } else if (i == running) {
      return Verdict.OPEN;
    } else if (i == 0) {
      return Verdict.BEGUN;
    } else if (repair(i, needed)) {
      return Verdict.REPAIRED;
    } else if (restDays(i) >= 4) {
      return Verdict.PAUSED;
    }
    return streak(i) > 0 && freezes(i) > 0 ? Verdict.FROZEN : Verdict.MISSED;
  }

  private boolean repair(int i, int needed) {
    var end = weeks.get(i).end();
    var deadline = end.plus(Duration.ofDays(3));
    var days = weeks.get(i).last().plusDays(1).datesUntil(weeks.get(i).last().plusDays(4)).toList();
    var asked = model.asked.stream().anyMatch(at -> !at.isBefore(end) && at.isBefore(deadline));
    var usable =
        shares.stream()
            .filter(share -> weekOfShare.getOrDefault(share.number(), -1) == i + 1)
            .filter(share ->
                share.logged()
                    ? days.contains(share.day())
                    : !share.at().isBefore(end) && share.at().isBefore(deadline))
            .toList();
    if (!asked || usable.size() < needed) {
      return false;
    }
    usable.stream().limit(needed).forEach(share -> weekOfShare.put(share.number(), i));
    return true;
  }

  private List<Integer> counted(int i) {
    return shares.stream()
        .map(WeekShare::number)
        .filter(number -> weekOfShare.getOrDefault(number, -1) == i)
        .toList();
  }

  private int restDays(int i) {
    var week = weeks.get(i);
    return (int) week.first().datesUntil(week.last().plusDays(1)).filter(model::rests).count();
  }

  private int kept(int before) {
    return (int) verdicts.stream().limit(before).filter(Verdict::counts).count();
  }

  /// Counted from the end back to the last missed week.
  private int streak(int before) {
    int missed = verdicts.subList(0, before).lastIndexOf(Verdict.MISSED);
    return kept(before) - kept(missed + 1);
  }

  private int freezes(int before) {
    int held = 1;
    for (int i = 0; i < before; i++) {
      var third = i < running && verdicts.get(i).counts() && kept(i + 1) % 3 == 0;
      held = third ? Math.min(2, held + 1) : held;
      held = verdicts.get(i) == Verdict.FROZEN ? held - 1 : held;
    }
    return held;
  }

  private boolean comeback(int i) {
    var before = verdicts.subList(0, i);
    return verdicts.get(i).counts()
        && before.lastIndexOf(Verdict.MISSED)
            > Math.max(before.lastIndexOf(Verdict.KEPT), before.lastIndexOf(Verdict.REPAIRED));
  }
}
