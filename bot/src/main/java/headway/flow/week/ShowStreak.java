package headway.flow.week;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.coach.Heatmap;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Repairable;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Standings.History;
import headway.flow.TimeWords;
import headway.store.Members;
import java.util.ArrayList;
import java.util.List;

/// Shows the member's weeks and streak, explains them, hides them.
public final class ShowStreak {
  private static final int WEEKS = 12;

  private final Members members;
  private final Standings standings;

  public ShowStreak(Members members, Standings standings) {
    this.members = members;
    this.standings = standings;
  }

  public Reply show(Caller caller) {
    Standing standing = standings.of(caller.member(), caller.now());
    if (WeekWords.isHidden(caller.member())) {
      return Reply.of(hidden(standing));
    }
    Message message = Message.of(facts(caller.member(), standing)).say("\n\n").grid(map(standing));
    boolean offered = standing.repairable().filter(open -> !open.asked()).isPresent();
    message = repair(message, caller.member(), standing);
    return Reply.of(offered ? message.with(new Button("Repair", Action.REPAIR)) : message);
  }

  /// Every week from the first, its verdict, and how it came about.
  public Reply why(Caller caller) {
    History history = standings.history(caller.member(), caller.now());
    if (WeekWords.isHidden(caller.member())) {
      return Reply.of(hidden(history.standing()));
    }
    return Reply.of(Message.of(new WhyWords(caller.member(), history).all()));
  }

  public Reply hide(Caller caller) {
    turn(caller, true);
    return Reply.of("Your streak is hidden everywhere. `streak show` brings it back.");
  }

  public Reply unhide(Caller caller) {
    return show(caller.as(turn(caller, false)));
  }

  private Member turn(Caller caller, boolean hidden) {
    return members.change(
        caller.id(),
        caller.change("hidden"),
        stored -> stored.habits(habits -> habits.turned(Switch.STREAK_HIDDEN, hidden)));
  }

  private static String hidden(Standing standing) {
    return "This week: "
        + WeekWords.digits(standing.running())
        + ". Your streak is hidden; `streak show` brings it back.";
  }

  private static String facts(Member member, Standing standing) {
    List<String> facts = new ArrayList<>();
    facts.add("This week: " + WeekWords.digits(standing.running()) + ".");
    if (standing.isStreakShown()) {
      facts.add(row(standing.streak()));
    }
    facts.add("Weeks kept ever: " + standing.weeksKept() + ".");
    if (standing.weeks().stream().anyMatch(ShowStreak::movesFreezes)) {
      facts.add("Freezes held: " + standing.freezes() + ".");
    }
    facts.add("Strength: " + Math.round(standing.strength() * 100) + " %.");
    if (member.rhythm().startedOn().isEmpty()) {
      facts.add("Your first week begins with your card, a draft or a logged share.");
    }
    return String.join("\n", facts);
  }

  private static String row(int weeks) {
    return switch (weeks) {
      case 0 -> "Streak: the next kept week begins one.";
      case 1 -> "Streak: one week.";
      default -> "Streak: " + TimeWords.number(weeks) + " weeks in a row.";
    };
  }

  private static boolean movesFreezes(JudgedWeek week) {
    return week.why().freezeEarned() || week.verdict() == Verdict.FROZEN;
  }

  private static Message repair(Message message, Member member, Standing standing) {
    return standing
        .repairable()
        .map(open ->
            message.say(
                "\n"
                    + TimeWords.sentence(WeekWords.name(open.week()))
                    + " can be had back"
                    + back(open, member)))
        .orElse(message);
  }

  private static String back(Repairable open, Member member) {
    if (open.missing() == 0) {
      return " with what you shared since: `streak repair`.";
    }
    return ": "
        + TimeWords.count(open.missing(), "more share", "more shares")
        + " by "
        + WeekWords.night(open, member.zone())
        + (open.asked() ? "." : ", and `streak repair`.");
  }

  private static String map(Standing standing) {
    List<Heatmap.Row> rows =
        standing.weeks().stream()
            .map(week ->
                new Heatmap.Row(
                    week.week().first(),
                    WeekWords.of(week.verdict()),
                    week.filling().counted().size(),
                    week.filling().target()))
            .toList();
    return Heatmap.text(rows, WEEKS);
  }
}
