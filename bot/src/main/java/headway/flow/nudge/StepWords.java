package headway.flow.nudge;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.coach.Prompt;
import headway.domain.Matter;
import headway.domain.MemberId;
import headway.domain.Person;
import headway.domain.Suggestion;
import headway.flow.Shortened;
import headway.flow.draft.ShowDraft;
import headway.flow.pool.ReportSuggestion;
import java.util.List;
import java.util.Optional;

/// Says what a step offers.
public final class StepWords {
  private StepWords() {}

  /// The one thing on offer, as a sentence; a question alone has none.
  static Optional<Message> thing(Step step, MemberId member) {
    return switch (step) {
      case Step.Waiting waiting ->
          Optional.of(
              Message.of(waiting.draft().shortName() + " is written and waits for your yes: \"")
                  .quote(ShowDraft.start(waiting.draft()))
                  .say("\"."));
      case Step.Idea idea -> Optional.of(brought(idea, member));
      case Step.Asked asked -> asked.why().map(Message::of);
    };
  }

  private static Message brought(Step.Idea idea, MemberId member) {
    Suggestion suggestion = idea.suggestion();
    Message message = idea.why().map(why -> why.say(" ")).orElse(Message.EMPTY);
    return named(bringer(message, suggestion.brought(), member), suggestion.matter())
        .say(" (" + suggestion.id().shortName() + ").");
  }

  /// A link as it is, words between quotation marks.
  private static Message named(Message message, Matter matter) {
    return switch (matter) {
      case Matter.Link link -> message.quote(Shortened.of(link));
      case Matter.Words words -> message.say("\"").quote(Shortened.of(words)).say("\"");
    };
  }

  private static Message bringer(Message message, Suggestion.Brought brought, MemberId member) {
    if (brought.by().equals(member)) {
      return message.say("You kept ");
    }
    return Person.isNameless(brought.name())
        ? message.say("Somebody brought ")
        : message.person(brought.name(), Optional.empty()).say(" brought ");
  }

  static Optional<String> question(Step step) {
    return switch (step) {
      case Step.Waiting _ -> Optional.empty();
      case Step.Idea idea -> Optional.of(idea.prompt().question());
      case Step.Asked asked -> Optional.of(asked.prompt().question());
    };
  }

  /// The thing and its question, one after the other.
  public static Message whole(Step step, MemberId member) {
    Message message = thing(step, member).orElse(Message.EMPTY);
    Optional<String> question = question(step);
    if (question.isEmpty()) {
      return message;
    }
    return (message.parts().isEmpty() ? message : message.say(" ")).quote(question.get());
  }

  /// The button that takes the step.
  public static Button button(Step step) {
    return switch (step) {
      case Step.Waiting waiting ->
          new Button(
              "Show " + waiting.draft().shortName(),
              Action.SHOW_DRAFT,
              waiting.draft().shortName());
      case Step.Idea _, Step.Asked _ -> new Button("Draft it", Action.DRAFT_IT, step.subject());
    };
  }

  /// The button that reports what another brought, where there is one.
  static List<Button> report(Step step, MemberId member) {
    return switch (step) {
      case Step.Idea idea -> ReportSuggestion.button(idea.suggestion(), member).stream().toList();
      case Step.Waiting _, Step.Asked _ -> List.of();
    };
  }

  /// What a nudge of fewer words says of it: `s12 is waiting.`
  static Message waiting(Step step) {
    return switch (step) {
      case Step.Waiting waiting -> Message.of(waiting.draft().shortName() + " is waiting.");
      case Step.Idea idea -> Message.of(idea.suggestion().id().shortName() + " is waiting.");
      case Step.Asked(Prompt prompt, var _) -> Message.EMPTY.quote(prompt.question());
    };
  }
}
