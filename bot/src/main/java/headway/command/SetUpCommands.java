package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.FormKind;
import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.type.Label;
import headway.command.type.SaidZone;
import headway.command.type.Types;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.setup.ChangeRhythm;
import headway.flow.setup.EditIntention;
import headway.flow.setup.SetUp;
import headway.flow.setup.ZoneFirst;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// `start` and `intention`.
public final class SetUpCommands implements Area {
  private static final Label LABEL = new Label("N", "a number of shares a week", "2");

  private final SetUp setUp;
  private final ChangeRhythm rhythm;
  private final EditIntention intention;
  private final Arg<Integer> target;

  /// @param targetMost the most shares a week one may aim for
  public SetUpCommands(SetUp setUp, ChangeRhythm rhythm, EditIntention intention, int targetMost) {
    this.setUp = setUp;
    this.rhythm = rhythm;
    this.intention = intention;
    this.target = new Arg<>("target", Types.number(LABEL, 1, targetMost));
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        command(
            "start",
            "sets you up in five messages",
            form("start", "goes on where you left it", (caller, _) -> setUp.start(caller))
                .asking()),
        new Command<>("intention", fields(), "shows and edits your card"));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.SET_UP, (caller, _) -> setUp.start(caller),
        Action.LATER, this::later,
        Action.FINE, (caller, _) -> setUp.fine(caller),
        Action.CHANGE_RHYTHM, (caller, _) -> rhythm.ask(caller),
        Action.EDIT_CARD, (caller, _) -> intention.ask(caller));
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(
        FormKind.SET_UP,
        new SetUpForm(),
        FormKind.RHYTHM,
        new RhythmForm(),
        FormKind.INTENTION,
        new CardAnswers(intention));
  }

  private Reply later(Caller caller, Button button) {
    return button.subject().equals("setup")
        ? setUp.later(caller)
        : Reply.of("It's kept. `home` shows the next step whenever you like.");
  }

  private List<Form<Handler>> fields() {
    return List.of(
        form("intention", "shows your card", (caller, _) -> intention.show(caller)),
        field(
            "audience",
            "people who run recycling plants",
            "whom you would like to be useful to",
            intention::audience),
        field("purpose", "show what works", "what your sharing should do", intention::purpose),
        field(
            "known-for",
            "battery recycling",
            "what you'd like to be known for",
            intention::knownFor),
        field(
            "topics",
            "battery recycling, lithium, policy",
            "one to five, commas between",
            intention::topics),
        field("plan", "after my first coffee", "when in your day you share", intention::plan),
        form(
            "intention target 2",
            "shares a week",
            (caller, args) -> intention.target(caller, args.get(target)),
            word("target"),
            target.needed()));
  }

  private final class SetUpForm implements FormHandler {
    @Override
    public Reply submit(Caller caller, String subject, Map<String, String> answers) {
      return subject.equals(ZoneFirst.SUBJECT)
          ? setUp.zone(caller, SaidZone.of(answers.getOrDefault(ZoneFirst.SUBJECT, "")))
          : setUp.submit(caller, subject, answers);
    }

    @Override
    public Reply skip(Caller caller, String subject, String field) {
      return subject.equals(ZoneFirst.SUBJECT)
          ? setUp.noZone(caller)
          : setUp.skip(caller, subject, field);
    }

    @Override
    public Reply back(Caller caller, String subject, String field) {
      return subject.equals(ZoneFirst.SUBJECT) ? Reply.NOTHING : setUp.back(caller, subject, field);
    }
  }

  private final class RhythmForm implements FormHandler {
    @Override
    public Reply submit(Caller caller, String subject, Map<String, String> answers) {
      return rhythm.submit(caller, subject, answers);
    }

    @Override
    public Reply skip(Caller caller, String subject, String field) {
      return rhythm.skip(caller, subject, field);
    }

    @Override
    public Reply back(Caller caller, String subject, String field) {
      return rhythm.back(caller, subject, field);
    }
  }

  private static Form<Handler> field(
      String name, String example, String about, BiFunction<Caller, String, Reply> set) {
    return form(
        "intention " + name + " " + example,
        about,
        (caller, args) -> set.apply(caller, args.get(Args.TEXT)),
        word(name),
        Args.TEXT.needed());
  }
}
