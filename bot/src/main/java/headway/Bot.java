package headway;

import headway.chat.Ripples;
import headway.chat.console.Completion;
import headway.chat.menu.Speech;
import headway.command.Answers;
import headway.command.Areas;
import headway.command.Commands;
import headway.command.Dispatch;
import headway.command.Presses;
import headway.command.Router;
import headway.command.tree.MenuSpeech;
import headway.domain.Habits.NudgePlan;
import headway.domain.NudgeMode;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import headway.flow.Due;
import headway.flow.People;
import headway.flow.People.Start;
import headway.flow.nudge.OutNews;
import headway.flow.share.HearRipples;
import headway.settings.Settings;
import java.util.List;

/// The bot itself: the router that answers, and what becomes due, in the order of a tie.
final class Bot {
  private final Router router;
  private final List<Due> dues;
  private final Completion completion;
  private final Ripples ripples;
  private final Speech speech;

  private Bot(
      Router router, List<Due> dues, Completion completion, Ripples ripples, Speech speech) {
    this.router = router;
    this.dues = List.copyOf(dues);
    this.completion = completion;
    this.ripples = ripples;
    this.speech = speech;
  }

  /// @param together how many due drafts or nudges are sent side by side; 1 keeps their order
  static Bot of(Ground ground, Chats chats, int together) {
    Base base = new Base(ground, chats);
    Wiring wiring = new Wiring(base);
    Areas areas = new Areas(wiring.areas());
    Answers answers = new Answers(base.questions, areas);
    Commands commands = new Commands(areas.grammar());
    Presses presses = new Presses(ground.stores().offers(), areas, answers);
    OutNews news =
        new OutNews(
            ground.stores().members(), ground.stores().drafts(), base.outlets, base.replies);
    Dispatch dispatch =
        new Dispatch(
            base.questions, answers, commands, presses, new Dispatch.Beside(news, base.reach));
    People people =
        new People(
            ground.stores().members(),
            ground.stores().leads(),
            base.bells,
            start(ground.settings()),
            ground.chance()::id);
    Router router =
        new Router(ground.stores().inbox(), people, dispatch, base.outbox, ground.chance()::id);
    Ripples ripples = new HearRipples(ground.stores().echoes(), ground.chance().clock());
    Completed completed = new Completed(base, areas.grammar());
    Speech speech = new MenuSpeech(areas.grammar(), completed::of);
    return new Bot(router, wiring.dues(together), completed, ripples, speech);
  }

  Router router() {
    return router;
  }

  /// Where chats tell what comes back of posts.
  Ripples ripples() {
    return ripples;
  }

  /// What becomes due: week end, delivery, nudge, rest.
  List<Due> dues() {
    return dues;
  }

  Completion completion() {
    return completion;
  }

  /// The commands as a chat with menus shows them.
  Speech speech() {
    return speech;
  }

  private static Start start(Settings settings) {
    var nudge = settings.habit().nudge().plan();
    var week = settings.habit().week();
    List<WeeklyTime> slots =
        settings.sharing().slots().stream()
            .map(slot -> new WeeklyTime(slot.day(), slot.time()))
            .toList();
    return new Start(
        new NudgePlan(NudgeMode.DAILY, new NudgeTimes(nudge.days(), nudge.time())),
        slots,
        (zone, now) -> Rules.rhythm(week, zone, now));
  }
}
