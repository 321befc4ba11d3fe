package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Draft;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.TimeWords;
import java.time.Instant;
import java.util.Optional;

/// The button that is the member's yes; it may carry the time that they have chosen.
public final class ApprovalButton {
  private static final String NOW = "now";

  private ApprovalButton() {}

  static Button of(Caller caller, Draft draft, Optional<Instant> at) {
    String subject = draft.shortName();
    return at.map(time ->
            time.equals(caller.now())
                ? button("Approve and post now", subject + " " + NOW, draft)
                : button(
                    "Approve for " + TimeWords.brief(time, caller.zone()),
                    subject + " " + time,
                    draft))
        .orElseGet(() -> button("Approve", subject, draft));
  }

  private static Button button(String label, String subject, Draft draft) {
    return new Button(label, Action.APPROVE, subject, draft.revision());
  }

  /// The time on the button; empty where it has none, refused where it has passed since.
  public static Optional<Instant> time(Caller caller, Button button) {
    String[] words = button.subject().split(" ", 2);
    if (words.length == 1) {
      return Optional.empty();
    }
    Instant at = words[1].equals(NOW) ? caller.now() : Instant.parse(words[1]);
    if (at.isBefore(caller.now())) {
      throw new UsageException(
          "That time has passed. `approve " + words[0] + " fri 14:30` names another.");
    }
    return Optional.of(at);
  }
}
