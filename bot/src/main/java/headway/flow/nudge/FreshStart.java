package headway.flow.nudge;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Member;
import headway.domain.week.Repairable;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.TimeWords;
import headway.flow.week.WeekWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first step after a missed week: what is kept stays, and the week can be had back.
final class FreshStart {
  private FreshStart() {}

  /// Once a week, and only after a missed one.
  static boolean isDue(Member member, Standing standing) {
    return standing.lastClosed().filter(week -> week.verdict() == Verdict.MISSED).isPresent()
        && !member.habits().announcements().has(key(standing));
  }

  static String key(Standing standing) {
    return "fresh/" + standing.running().week().first();
  }

  static Message message(Member member, Standing standing, Step step) {
    Message message = Message.of("A new week");
    if (!member.person().isNameless()) {
      message = message.say(", ").person(member.person().name(), Optional.empty());
    }
    message = message.say(kept(member, standing) + ". ");
    message = message.say(back(member, standing)).then(StepWords.waiting(step));
    return message.with(buttons(standing, step));
  }

  private static String kept(Member member, Standing standing) {
    int weeks = standing.weeksKept();
    if (weeks == 0 || WeekWords.isHidden(member)) {
      return "";
    }
    return "; your " + TimeWords.count(weeks, "kept week stays", "kept weeks stay") + " yours";
  }

  private static String back(Member member, Standing standing) {
    return repairable(standing)
        .map(open ->
            open.missing() == 0
                ? "What you shared since then gives last week back if you like. "
                : "If you'd like last week back, "
                    + TimeWords.count(open.missing(), "share", "shares")
                    + " by "
                    + WeekWords.night(open, member.zone())
                    + " will do it. ")
        .orElse("");
  }

  private static Optional<Repairable> repairable(Standing standing) {
    return standing.repairable().filter(open -> !open.asked());
  }

  private static List<Button> buttons(Standing standing, Step step) {
    List<Button> buttons = new ArrayList<>(List.of(StepWords.button(step)));
    if (repairable(standing).isPresent()) {
      buttons.add(new Button("Repair", Action.REPAIR));
    }
    buttons.add(new Button("I was away", Action.I_WAS_AWAY));
    if (standing.running().filling().target() > 1) {
      buttons.add(new Button("One a week", Action.TARGET_ONE));
    }
    return buttons;
  }
}
