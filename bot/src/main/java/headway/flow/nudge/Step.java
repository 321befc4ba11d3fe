package headway.flow.nudge;

import headway.chat.Message;
import headway.coach.Prompt;
import headway.domain.Draft;
import headway.domain.Suggestion;
import java.util.List;
import java.util.Optional;

/// The one thing a member could do next.
public sealed interface Step {
  /// A draft that waits for the member's yes.
  record Waiting(Draft draft) implements Step {}

  /// A suggestion to draft from, with a question to answer.
  ///
  /// @param why the kind that is short, or the topic that drew replies, in a sentence
  record Idea(Suggestion suggestion, Prompt prompt, Optional<Message> why) implements Step {}

  /// A question alone.
  record Asked(Prompt prompt, Optional<String> why) implements Step {}

  /// What a button about it names: `d4`, `s12 inform/one-number`, or `inform/one-number`.
  default String subject() {
    return switch (this) {
      case Waiting waiting -> waiting.draft().shortName();
      case Idea idea -> idea.suggestion().id().shortName() + " " + idea.prompt().id();
      case Asked asked -> asked.prompt().id();
    };
  }

  /// The names of what it offers, so that it is not offered again.
  default List<String> names() {
    return List.of(subject().split(" "));
  }

  /// The wordings it uses up.
  default List<String> used() {
    return switch (this) {
      case Waiting _ -> List.of();
      case Idea idea -> List.of(idea.prompt().id());
      case Asked asked -> List.of(asked.prompt().id());
    };
  }
}
