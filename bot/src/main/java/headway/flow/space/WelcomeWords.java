package headway.flow.space;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.ChatKind;
import headway.flow.Privacy;

/// What a welcome card says.
final class WelcomeWords {
  private WelcomeWords() {}

  static Message card(ChatKind chat) {
    return Message.of(
            "I am Headway. I help you share a little, on purpose, most weeks: something worth"
                + " knowing, a step forward, a person whose work should be known, a thought of"
                + " your own.")
        .line()
        .say(
            "Nothing is posted until you approve that exact text. Your drafts, your weeks and what"
                + " you answer stay between you and me; no Lead sees them.")
        .say(Privacy.note(chat))
        .line()
        .say(
            "Start goes on in a direct message, with five short questions that can be skipped."
                + " Suggest a link puts something worth sharing where everybody here can take it"
                + " up.")
        .with(
            new Button("Start", Action.WELCOME_START),
            new Button("Suggest a link", Action.WELCOME_SUGGEST));
  }
}
