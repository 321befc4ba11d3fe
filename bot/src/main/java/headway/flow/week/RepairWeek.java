package headway.flow.week;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Repairable;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.TimeWords;
import headway.store.Members;
import java.util.Optional;
import java.util.stream.Collectors;

/// Has the last week back, while the hours for it last.
public final class RepairWeek {
  private final Members members;
  private final Standings standings;

  public RepairWeek(Members members, Standings standings) {
    this.members = members;
    this.standings = standings;
  }

  public Reply repair(Caller caller) {
    Standing before = standings.of(caller.member(), caller.now());
    if (before.repairable().isEmpty()) {
      return Reply.of(RepairWords.impossible(caller.member(), before));
    }
    Member member = before.repairable().get().asked() ? caller.member() : asked(caller);
    Standing after = standings.of(member, caller.now());
    Optional<Repairable> open = after.repairable();
    return open.isPresent()
        ? Reply.of(missing(member, open.get()))
        : Reply.of(repaired(member, before, after));
  }

  private Member asked(Caller caller) {
    return members.change(
        caller.id(),
        caller.change("repair"),
        stored -> stored.rhythm(rhythm -> rhythm.repairAsked(caller.now())));
  }

  private static Message missing(Member member, Repairable open) {
    String made =
        open.made().isEmpty()
            ? ""
            : open.made().stream()
                .map(share -> "h" + share.number())
                .collect(Collectors.joining(", ", " So far: ", "."));
    return Message.of(
            TimeWords.sentence(TimeWords.count(open.missing(), "more share", "more shares"))
                + " by "
                + WeekWords.night(open, member.zone())
                + " and "
                + WeekWords.name(open.week())
                + " is repaired; until then "
                + (open.missing() == 1 ? "it counts" : "they count")
                + " for this week."
                + made
                + " The last moment is ")
        .due(open.deadline(), member.zone())
        .say(".")
        .with(new Button("Log one", Action.LOG_ONE));
  }

  private static String repaired(Member member, Standing before, Standing after) {
    JudgedWeek week = after.lastClosed().orElseThrow();
    boolean frozen = before.lastClosed().filter(was -> was.verdict() == Verdict.FROZEN).isPresent();
    String freeze = frozen && !WeekWords.isHidden(member) ? ", and its freeze is back" : "";
    String row = WeekWords.row(member, after).map(words -> " " + words).orElse("");
    return TimeWords.sentence(WeekWords.name(week.week()))
        + " is repaired, "
        + WeekWords.words(week)
        + freeze
        + "."
        + row
        + " This week: "
        + WeekWords.digits(after.running())
        + ".";
  }
}
