package headway.flow.setup;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.ChatKind;
import headway.domain.Member;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.Privacy;
import headway.flow.TimeWords;

/// What the set-up says.
final class SetUpWords {
  /// The subject of the set-up's own buttons and forms, where no step is meant.
  static final String SUBJECT = "setup";

  private SetUpWords() {}

  static Message greeting(Caller caller) {
    boolean nameless =
        caller.account().chat() == ChatKind.CONSOLE && caller.account().user().equals("you");
    Message hello = Message.of("Hello");
    hello = nameless ? hello : hello.say(" ").quote(caller.from().profile().name());
    return hello
        .say(
            ". I help you share a little, on purpose, most weeks. Nothing is posted until you"
                + " approve that exact text, and no Lead sees your drafts or weeks.")
        .say(Privacy.note(caller.account().chat()));
  }

  /// The question of a step, after whatever was said before it.
  static Message question(Message said, Step step, Caller caller) {
    Member member = caller.member();
    Message asked = gap(said);
    Form form = new Form(FormKind.SET_UP, step.word(), step.field(member.intention()));
    return switch (step) {
      case AUDIENCE -> skippable(asked.say("Whom would you like to be useful to?"), form);
      case PURPOSE -> skippable(asked.say("What should your sharing do for them?"), form);
      case TOPICS ->
          skippable(
              asked.say(
                  "Which two or three topics? Commas between; the first is what you'd like to be"
                      + " known for."),
              form);
      case PLAN ->
          skippable(
              asked
                  .say("When in your day are there five quiet minutes?\n")
                  .say(RhythmWords.line(member, caller.today())),
              form,
              new Button("Fine", Action.FINE, SUBJECT),
              new Button("Change", Action.CHANGE_RHYTHM, SUBJECT));
    };
  }

  static Message ownWords(Member member) {
    Form form = new Form(FormKind.SET_UP, Step.PLAN.word(), Step.PLAN.open(member.intention()));
    return skippable(
        Message.of("Say it in your words: \"after I have walked the dog\", \"Friday at noon\"."),
        form);
  }

  static Message finished(Caller caller) {
    Member member = caller.member();
    var week = member.rhythm().weekOf(caller.today());
    return CardText.card(member, caller.today())
        .say(
            "\nShared anything since "
                + TimeWords.of(week.first().getDayOfWeek())
                + "? Log it and the week has begun.")
        .with(
            new Button("Log one", Action.LOG_ONE),
            new Button("Paste a link", Action.PASTE_LINK),
            new Button("Later", Action.LATER, SUBJECT));
  }

  private static Message skippable(Message asked, Form form, Button... buttons) {
    String subject = Answer.subject(form, form.fields().getFirst());
    return asked.asking(form).with(buttons).with(new Button("Skip", Action.SKIP, subject));
  }

  private static Message gap(Message said) {
    return said.parts().isEmpty() ? said : said.say(" ");
  }
}
