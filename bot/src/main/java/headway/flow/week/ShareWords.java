package headway.flow.week;

import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Verdict;
import headway.flow.TimeWords;

/// Says whether a share counts, for which week, and why.
final class ShareWords {
  private final Member member;
  private final ShareEffect effect;

  ShareWords(Member member, ShareEffect effect) {
    this.member = member;
    this.effect = effect;
  }

  /// For a share that filled no week.
  String plain() {
    return effect.week().map(this::plain).orElse("It doesn't count yet.");
  }

  private String plain(JudgedWeek week) {
    String done = WeekWords.words(week);
    if (effect.running()) {
      return week.verdict() == Verdict.KEPT ? more(week) : "That's " + done + " this week." + ask();
    }
    String name = WeekWords.name(week.week());
    return switch (week.verdict()) {
      case KEPT, REPAIRED -> "It counts for " + name + ", which is " + verdict(week) + ".";
      case BEGUN ->
          "That's " + done + " in " + name + ", which is closed; as your first it ends nothing.";
      case PAUSED -> "That's " + done + " in " + name + ", which is closed; you rested then.";
      case OPEN, FROZEN, MISSED -> "That's " + done + " in " + name + ", which is closed.";
    };
  }

  private static String more(JudgedWeek week) {
    int done = week.filling().counted().size();
    int target = week.filling().target();
    return done > target
        ? "That's "
            + TimeWords.number(done)
            + " this week; "
            + TimeWords.number(target)
            + (target == 1 ? " keeps it." : " keep it.")
        : "That's " + WeekWords.words(week) + " this week: kept.";
  }

  /// What a repair that was asked for still lacks.
  private String ask() {
    return effect
        .after()
        .repairable()
        .filter(repairable -> repairable.asked())
        .map(repairable ->
            " "
                + TimeWords.sentence(TimeWords.number(repairable.missing()))
                + " more by "
                + WeekWords.night(repairable, member.zone())
                + " and "
                + WeekWords.name(repairable.week())
                + " is repaired.")
        .orElse("");
  }

  /// For the share that filled its week.
  String filled() {
    JudgedWeek week = effect.week().orElseThrow();
    String words = filled(week);
    return effect.running() ? words + quiet() : words;
  }

  private String filled(JudgedWeek week) {
    String done = TimeWords.sentence(WeekWords.words(week));
    if (week.verdict() == Verdict.REPAIRED) {
      return done + ": " + WeekWords.name(week.week()) + " is repaired" + freeze() + "." + row();
    }
    String closed =
        effect.running()
            ? ""
            : "That fills "
                + WeekWords.name(week.week())
                + ", which is closed; it now counts as kept. ";
    if (week.why().comeback()) {
      return closed
          + done
          + ": a comeback. Coming back is harder than going on, and you did it. "
          + kept();
    }
    if (effect.firstKept()) {
      return closed + done + ": your first kept week." + others(week);
    }
    return closed.isEmpty() ? done + ": this week is kept." + row() : closed.strip() + row();
  }

  private String freeze() {
    boolean back = effect.was().filter(was -> was.verdict() == Verdict.FROZEN).isPresent();
    return back && !WeekWords.isHidden(member) ? ", and its freeze is back" : "";
  }

  private String kept() {
    int weeks = effect.after().weeksKept();
    return TimeWords.sentence(TimeWords.count(weeks, "kept week", "kept weeks")) + " in all.";
  }

  private String others(JudgedWeek week) {
    return effect.highlights(week) > 0
        ? " "
            + TimeWords.sentence(TimeWords.number(effect.highlights(week)))
            + " of them put somebody else's work forward."
        : "";
  }

  private String row() {
    return WeekWords.row(member, effect.after()).map(row -> " " + row).orElse("");
  }

  private String quiet() {
    boolean nudged =
        member.habits().nudges().mode() != NudgeMode.OFF
            && member.habits().nudged().stop().isEmpty();
    return nudged ? " I'll be quiet until next week." : "";
  }

  /// `2 of 2 this week: kept.`
  String brief() {
    return effect.week().map(this::brief).orElse("");
  }

  private String brief(JudgedWeek week) {
    String where = effect.running() ? " this week" : " in " + WeekWords.name(week.week());
    if (!week.verdict().counts()) {
      return WeekWords.digits(week) + where + ".";
    }
    return WeekWords.digits(week) + where + ": " + verdict(week) + "." + row();
  }

  private static String verdict(JudgedWeek week) {
    return WeekWords.of(week.verdict());
  }
}
