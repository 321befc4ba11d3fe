package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Member;
import headway.flow.OwnDrafts;
import headway.flow.Standings;
import headway.flow.Standings.History;
import headway.flow.nudge.NewsDesk.Gathered;
import headway.store.Drafts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what a member's message of the day says, if there is anything to say.
public final class ComposeNudge {
  private final Standings standings;
  private final Drafts drafts;
  private final NextStep next;
  private final NewsDesk news;
  private final StepNudge steps;

  public ComposeNudge(
      Standings standings, Drafts drafts, NextStep next, NewsDesk news, StepNudge steps) {
    this.standings = standings;
    this.drafts = drafts;
    this.next = next;
    this.news = news;
    this.steps = steps;
  }

  /// News and a step; a question among the news takes the step's place.
  ///
  /// @param again whether a snoozed one comes once more, which brings no news
  Optional<Unasked> compose(Member member, boolean again, Instant now) {
    History history = standings.history(member, now);
    OwnDrafts own = OwnDrafts.of(drafts, member.id());
    boolean wanted =
        StepDue.isDue(member, history, own.queued(), now) && (again || isDay(member, now));
    if (wanted && steps.rules().ladder().isOver(member.habits().nudged().ignoredByNow())) {
      return Optional.of(steps.goodbye(member));
    }
    Gathered gathered = again ? Gathered.NOTHING : news.gather(member, history.standing());
    if (wanted && !gathered.question()) {
      Step step = next.choose(member, member.person().home(), history.shares(), own, List.of());
      return Optional.of(after(gathered, steps.say(member, history.standing(), step)));
    }
    return gathered.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unasked(gathered.message(), false, false, List.of(), gathered.told()));
  }

  private static Unasked after(Gathered news, Unasked step) {
    if (news.isEmpty()) {
      return step;
    }
    List<String> told = new ArrayList<>(news.told());
    told.addAll(step.told());
    Message both = news.message().say("\n\n").then(step.message());
    return new Unasked(both, step.step(), step.goodbye(), step.used(), told);
  }

  private boolean isDay(Member member, Instant now) {
    DayOfWeek today = LocalDate.ofInstant(now, member.zone()).getDayOfWeek();
    return steps
        .rules()
        .ladder()
        .allows(
            member.habits().nudged().ignoredByNow(),
            today,
            member.habits().nudges().times().days());
  }
}
