package headway.flow.setup;

import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Habits.Switch;
import headway.domain.Intention;
import headway.domain.Member;
import headway.domain.NudgeState.Stop;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.flow.nudge.ReachFirst;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// The set-up in five messages: each can be skipped, and a later `start` goes on where it stopped.
public final class SetUp {
  private final CardEdits edits;
  private final Bells bells;
  private final OpenQuestions questions;

  public SetUp(CardEdits edits, Bells bells, OpenQuestions questions) {
    this.edits = edits;
    this.bells = bells;
    this.questions = questions;
  }

  public Reply start(Caller caller) {
    close(caller);
    Member member = edits.begin(caller);
    Optional<Step> open = Step.firstOpen(member.intention());
    if (open.isEmpty()) {
      return member.habits().is(Switch.SET_UP)
          ? Reply.of(
              CardText.card(member, caller.today())
                  .say("\n`intention` shows each part of it, and how to change it."))
          : finish(caller.as(member));
    }
    boolean fresh = member.intention().equals(Intention.BLANK);
    Message said = fresh ? SetUpWords.greeting(caller) : Message.of("We go on where we stopped.");
    Caller now = caller.as(member);
    return Reply.of(
        ZoneFirst.isOpen(now)
            ? ZoneFirst.ask(said, caller.now())
            : SetUpWords.question(said, open.get(), now));
  }

  /// Keeps the zone and asks what comes first after it.
  public Reply zone(Caller caller, ZoneId zone) {
    Member member =
        edits.change(
            caller,
            "zone",
            stored -> ZoneFirst.asked(stored).rhythm(rhythm -> rhythm.inZone(zone, caller.now())));
    bells.set(member, caller.now());
    return first(caller.as(member), Message.of("Your zone is " + zone.getId() + "."));
  }

  /// Leaves the zone as it is, and doesn't ask for it again.
  public Reply noZone(Caller caller) {
    Member member = edits.change(caller, "zone", ZoneFirst::asked);
    return first(
        caller.as(member),
        Message.of("Then times are in " + member.zone().getId() + "; `zone Lisbon` changes it."));
  }

  private Reply first(Caller caller, Message said) {
    return Step.firstOpen(caller.member().intention())
        .map(open -> Reply.of(SetUpWords.question(said, open, caller)))
        .orElseGet(() -> finish(caller));
  }

  /// Keeps the answer to a step and asks the next one.
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    Step step = Step.named(subject);
    String words = Optional.ofNullable(answers.get(step.word())).orElse("");
    if (step == Step.PLAN && words.equalsIgnoreCase(Step.MY_WORDS)) {
      return Reply.of(SetUpWords.ownWords(caller.member()));
    }
    Member member = keep(caller, step, words);
    return next(caller.as(member), step, said(step, member));
  }

  public Reply skip(Caller caller, String subject, String field) {
    return next(caller, Step.named(subject), Message.EMPTY);
  }

  public Reply back(Caller caller, String subject, String field) {
    Step step = Step.named(subject);
    return step.before()
        .map(before -> SetUpWords.question(Message.EMPTY, before, caller))
        .map(Reply::of)
        .orElseGet(() ->
            Reply.of(SetUpWords.question(Message.of("This is the first question."), step, caller)));
  }

  /// The suggested rhythm is taken, which ends the questions.
  public Reply fine(Caller caller) {
    close(caller);
    if (caller.member().habits().is(Switch.SET_UP)) {
      return Reply.of("It is set so already. `nudge` and `intention target` change it any time.");
    }
    return finish(caller);
  }

  /// After another rhythm was chosen: the plan, if it is still open, else the end.
  Reply goOn(Caller caller) {
    boolean open = caller.member().intention().plan().isEmpty();
    return open && !caller.member().habits().is(Switch.SET_UP)
        ? Reply.of(SetUpWords.question(Message.EMPTY, Step.PLAN, caller))
        : finish(caller);
  }

  /// Not now: the share that the set-up asked about.
  public Reply later(Caller caller) {
    return Reply.of("Any time. `shared` and a link or a few words logs what you have shared.");
  }

  /// Ends the question that is open, where a button went past it: the next line is words again.
  void close(Caller caller) {
    questions
        .find(caller.account(), caller.from().place(), caller.now())
        .filter(question ->
            question.form().kind() == FormKind.SET_UP || question.form().kind() == FormKind.RHYTHM)
        .ifPresent(questions::close);
  }

  private Member keep(Caller caller, Step step, String words) {
    return switch (step) {
      case AUDIENCE -> edits.edit(caller, "audience", CardEdits.audience(words));
      case PURPOSE -> edits.edit(caller, "purpose", CardEdits.purpose(words));
      case TOPICS -> {
        var topics = CardEdits.topics(words);
        yield edits.edit(
            caller,
            "topics",
            card -> {
              var next = topics.apply(card);
              return next.withKnownFor(next.topics().getFirst());
            });
      }
      case PLAN -> edits.edit(caller, "plan", CardEdits.plan(words));
    };
  }

  private static Message said(Step step, Member member) {
    return step == Step.AUDIENCE
        ? Message.EMPTY
            .quote(TimeWords.sentence(member.intention().audience().orElse("")))
            .say(". Good.")
        : Message.EMPTY;
  }

  private Reply next(Caller caller, Step step, Message said) {
    return step.nextOpen(caller.member().intention())
        .map(open -> Reply.of(SetUpWords.question(said, open, caller)))
        .orElseGet(() -> finish(caller));
  }

  private Reply finish(Caller caller) {
    Member member = edits.change(caller, "set-up", SetUp::settled);
    bells.set(member, caller.now());
    Reply done = Reply.of(SetUpWords.finished(caller.as(member))).ending(Done.SET_UP);
    return member.habits().nudged().stop().equals(Optional.of(Stop.CLOSED_DM))
        ? done.then(Reply.of(ReachFirst.closed(caller.account().chat())))
        : done;
  }

  private static Member settled(Member member) {
    return member.habits(habits -> habits.turned(Switch.SET_UP, true));
  }
}
