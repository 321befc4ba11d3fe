package headway.flow.home;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState.Stop;
import headway.domain.week.Standing;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.nudge.NewsDesk;
import headway.flow.nudge.OfferStep;
import headway.flow.nudge.ReachFirst;
import headway.flow.outlet.OutletBook;
import headway.flow.queue.DeliveryWords;
import headway.flow.week.WeekWords;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// This week, the one next step, what is queued; nothing else.
public final class Home {
  private final OfferStep offer;
  private final NewsDesk news;
  private final DeliveryWords deliveries;

  public Home(OfferStep offer, NewsDesk news, OutletBook outlets) {
    this.offer = offer;
    this.news = news;
    this.deliveries = new DeliveryWords(outlets);
  }

  public Reply home(Caller caller) {
    if (caller.member().rhythm().startedOn().isEmpty()) {
      return Reply.of(
          stopped(
              Message.of(
                  "Nothing has begun yet. `start` asks five short things; each can be skipped."),
              caller.member()));
    }
    OfferStep.Look look = offer.look(caller);
    Message message =
        Message.of(week(caller, look.standing()) + next(look.standing())).then(look.step());
    message =
        queued(message, look.drafts().queued(), caller.zone()).withFirst(List.of(look.button()));
    return Reply.of(unsent(message, caller, look.standing()));
  }

  private static String week(Caller caller, Standing standing) {
    String row = WeekWords.row(caller.member(), standing).map(words -> " " + words).orElse("");
    String rest =
        caller.member().rhythm().isPaused(caller.today())
            ? " You are resting; `resume` ends it."
            : "";
    return "This week: " + WeekWords.digits(standing.running()) + "." + row + rest;
  }

  /// A kept week asks for nothing more; what lies ready is shown all the same.
  private static String next(Standing standing) {
    return standing.running().verdict().counts()
        ? " It is kept; nothing more is asked of you.\nIf you like: "
        : "\nNext: ";
  }

  private record Entry(Draft draft, Delivery delivery) {}

  private Message queued(Message before, List<Draft> queued, ZoneId zone) {
    List<Entry> open =
        queued.stream()
            .flatMap(draft ->
                draft.progress().deliveries().stream()
                    .filter(Delivery::isOpen)
                    .map(delivery -> new Entry(draft, delivery)))
            .sorted(Comparator.comparing(entry -> entry.delivery().due()))
            .toList();
    if (open.isEmpty()) {
      return before.say("\nNothing is queued.");
    }
    Message message = before.say("\nQueued:");
    for (Entry entry : open) {
      message = message.say("\n").then(deliveries.line(entry.draft(), entry.delivery(), zone));
    }
    return message.with(new Button("See the queue", Action.SHOW_QUEUE));
  }

  /// What no nudge will bring.
  private Message unsent(Message message, Caller caller, Standing standing) {
    Member member = caller.member();
    Optional<Stop> stop = member.habits().nudged().stop();
    if (stop.isEmpty() && member.habits().nudges().mode() != NudgeMode.OFF) {
      return message;
    }
    Message told = news.read(caller, standing);
    return stopped(told.parts().isEmpty() ? message : message.say("\n").then(told), member);
  }

  private static Message stopped(Message message, Member member) {
    return member
        .habits()
        .nudged()
        .stop()
        .map(why -> message.say("\n" + words(why, member)))
        .orElse(message);
  }

  private static String words(Stop stop, Member member) {
    return switch (stop) {
      case CLOSED_DM -> ReachFirst.closed(member.person().lastUsed().chat());
      case GOODBYE -> "Nudges have ended; `nudge on` brings them back.";
    };
  }
}
