package headway;

import headway.command.Area;
import headway.command.HomeCommands;
import headway.command.NudgeCommands;
import headway.command.NudgeDeeds;
import headway.domain.nudge.Quiet;
import headway.flow.Due;
import headway.flow.draft.AskDraft;
import headway.flow.home.Home;
import headway.flow.nudge.AnswerNudge;
import headway.flow.nudge.ComposeNudge;
import headway.flow.nudge.DailyWords;
import headway.flow.nudge.DraftStep;
import headway.flow.nudge.Ladder;
import headway.flow.nudge.NewsDesk;
import headway.flow.nudge.NewsWords;
import headway.flow.nudge.NextStep;
import headway.flow.nudge.NudgeDue;
import headway.flow.nudge.NudgeRules;
import headway.flow.nudge.OfferStep;
import headway.flow.nudge.Resonance;
import headway.flow.nudge.SendNudge;
import headway.flow.nudge.StepNudge;
import headway.flow.settings.SetHome;
import headway.flow.settings.SetNudges;
import headway.flow.settings.Snooze;
import headway.flow.setup.EditIntention;
import java.util.List;

/// Joins the flows about nudges and the home view with their words and buttons.
final class NudgeWiring {
  private final Base base;
  private final NudgeRules rules;
  private final NextStep next;
  private final NewsDesk news;

  NudgeWiring(Base base) {
    var stores = base.ground.stores();
    this.base = base;
    rules = rules(base.ground.settings().habit().nudge(), base.quiet);
    next =
        new NextStep(
            stores.suggestions(),
            base.ground.phrases().prompts(),
            base.ground.chance().random(),
            base.balance,
            new Resonance(stores.echoes()));
    news = new NewsDesk(stores.members(), new NewsWords(stores.drafts(), base.outlets));
  }

  private OfferStep offer() {
    return new OfferStep(base.standings, next, base.ground.stores().drafts());
  }

  Area home() {
    var stores = base.ground.stores();
    return new HomeCommands(view(), new SetHome(stores.members(), stores.spaces()));
  }

  Home view() {
    return new Home(offer(), news, base.outlets);
  }

  List<Area> areas(AskDraft ask, EditIntention intention) {
    var ground = base.ground;
    var members = ground.stores().members();
    Snooze snooze = new Snooze(members, base.bells, rules.snooze(), base.quiet);
    DraftStep draft =
        new DraftStep(
            base.sources,
            ground.phrases().prompts(),
            ask,
            base.showDraft,
            ground.chance().random());
    return List.of(
        new NudgeCommands(new SetNudges(members, base.bells), snooze),
        new NudgeDeeds(
            new AnswerNudge(members, base.bells, rules), draft, offer(), snooze, intention));
  }

  /// @param together how many members are written to side by side
  Due due(int together) {
    var ground = base.ground;
    var stores = ground.stores();
    StepNudge steps = new StepNudge(ground.phrases().wordings(), ground.chance().random(), rules);
    ComposeNudge compose = new ComposeNudge(base.standings, stores.drafts(), next, news, steps);
    return new NudgeDue(
        stores.alarms(),
        new SendNudge(
            stores.members(),
            stores.alarms(),
            new DailyWords(compose, base.replies),
            base.outbox,
            rules),
        new NudgeDue.Pace(ground.settings().delivery().claim().batch(), together),
        ground.chance().clock());
  }

  private static NudgeRules rules(headway.settings.Habit.Nudge settings, Quiet quiet) {
    var ignored = settings.ignored();
    return new NudgeRules(
        quiet,
        settings.plan().lateWithin(),
        settings.snooze(),
        NudgeRules.DEFAULT.month(),
        new Ladder(ignored.daily(), ignored.twiceWeekly(), ignored.weekly()));
  }
}
