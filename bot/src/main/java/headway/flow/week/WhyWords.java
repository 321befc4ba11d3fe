package headway.flow.week;

import headway.domain.Member;
import headway.domain.Share;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.domain.week.Tally;
import headway.domain.week.Verdict;
import headway.domain.week.WeekShare;
import headway.flow.Standings.History;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Explains every week: its verdict, what decided it, and what a correction changed.
final class WhyWords {
  private final Member member;
  private final History history;

  WhyWords(Member member, History history) {
    this.member = member;
    this.history = history;
  }

  String all() {
    Standing standing = history.standing();
    List<String> lines = new ArrayList<>();
    Optional<Tally> before = Optional.empty();
    for (JudgedWeek week : standing.weeks()) {
      lines.add(line(week, before));
      before = Optional.of(week.after());
    }
    return String.join("\n", lines);
  }

  private String line(JudgedWeek week, Optional<Tally> before) {
    List<String> reasons = new ArrayList<>();
    reasons.add(WeekWords.digits(week));
    reason(week, before).ifPresent(reasons::add);
    if (week.why().comeback()) {
      reasons.add("a comeback");
    }
    if (week.why().freezeEarned()) {
      reasons.add("earned a freeze");
    }
    if (week.why().pausedDays() > 0) {
      String rested = week.verdict() == Verdict.PAUSED ? ", so the week rests" : "";
      reasons.add(TimeWords.count(week.why().pausedDays(), "day", "days") + " of rest" + rested);
    }
    lent(week).ifPresent(reasons::add);
    corrections(week).forEach(reasons::add);
    return WeekWords.span(week.week())
        + " · "
        + WeekWords.of(week.verdict())
        + " · "
        + String.join("; ", reasons);
  }

  private Optional<String> reason(JudgedWeek week, Optional<Tally> before) {
    String asked = week.why().repairAsked() ? ", and the repair asked for was not filled" : "";
    return switch (week.verdict()) {
      case KEPT, PAUSED -> Optional.empty();
      case OPEN -> Optional.of("it is running");
      case REPAIRED ->
          Optional.of(
              "filled by "
                  + names(week.filling().borrowed())
                  + " of the "
                  + history.standing().rules().repairHours()
                  + " hours after it");
      case BEGUN -> Optional.of("a first week never ends anything");
      case FROZEN -> Optional.of("a freeze covered it" + asked);
      case MISSED -> Optional.of(uncovered(before) + asked);
    };
  }

  private static String uncovered(Optional<Tally> before) {
    boolean streak = before.filter(tally -> tally.streak() > 0).isPresent();
    return streak ? "no freeze was left" : "a freeze is only used where a streak stands";
  }

  private static Optional<String> lent(JudgedWeek week) {
    List<WeekShare> lent = week.filling().lent();
    return lent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names(lent) + (lent.size() == 1 ? " counts" : " count") + " in the week before");
  }

  private static String names(List<WeekShare> shares) {
    return shares.stream().map(share -> "h" + share.number()).collect(Collectors.joining(", "));
  }

  private List<String> corrections(JudgedWeek week) {
    List<String> said = new ArrayList<>();
    for (Share share : history.shares()) {
      for (Share.Correction correction : share.trail().corrections()) {
        correction(week, share, correction).ifPresent(said::add);
      }
    }
    return said;
  }

  private Optional<String> correction(JudgedWeek week, Share share, Share.Correction correction) {
    String made = ", corrected on " + WeekWords.day(member.rhythm().dayAt(correction.at()));
    String name = share.id().shortName();
    return switch (correction.field()) {
      case ShareFields.DROPPED ->
          week.week().contains(share.moment().day())
              ? Optional.of(name + " was dropped" + made)
              : Optional.empty();
      case ShareFields.DAY -> moved(week, name, correction).map(words -> words + made);
      default -> Optional.empty();
    };
  }

  private static Optional<String> moved(JudgedWeek week, String name, Share.Correction correction) {
    LocalDate was = LocalDate.parse(correction.was());
    LocalDate is = LocalDate.parse(correction.is());
    boolean from = week.week().contains(was);
    boolean to = week.week().contains(is);
    if (from == to) {
      return Optional.empty();
    }
    return Optional.of(
        from
            ? name + " moved away to " + WeekWords.day(is)
            : name + " moved here from " + WeekWords.day(was));
  }
}
