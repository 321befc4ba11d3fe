package headway.chat;

import headway.domain.Account;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.Map;

/// One thing a person did, with all that is needed to answer it.
///
/// @param eventId the chat's own id of the event; a second one of the same id is the same event
public record Request(String eventId, From from, Input input, Instant at) {

  /// Who did it, and where.
  public record From(Account account, Place place, Profile profile) {
    /// The same person in the conversation with the bot.
    public From directly() {
      return new From(account, new Place.Direct(), profile);
    }

    /// The same person where that space is meant, which they lead only if the chat said so of it.
    public From about(SpaceId meant) {
      return new From(account, place, profile.about(meant));
    }

    /// The same person as a Lead.
    public From leading() {
      return new From(account, place, profile.leading());
    }
  }

  /// What was done.
  public sealed interface Input {
    /// Words, unaltered.
    record Line(String text) implements Input {}

    /// A button, by its offer's id.
    record Press(String offer) implements Input {}

    /// A form filled in at once, as chats with modals do; `question` names the open question.
    ///
    /// @param answers by the fields' names; an empty one takes away what stood there
    /// @param shown signs of what stood in the form, as a [FormBefore] has them; none if unknown
    record Submission(String question, Map<String, String> answers, Map<String, String> shown)
        implements Input {
      public Submission {
        answers = Map.copyOf(answers);
        shown = Map.copyOf(shown);
      }

      public Submission(String question, Map<String, String> answers) {
        this(question, answers, Map.of());
      }
    }
  }
}
