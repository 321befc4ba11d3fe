package headway.chat.discord;

import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormModal;
import headway.store.Question;
import headway.store.Questions;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/// Opens the form of a question that is still open.
final class Forms {
  private static final String CLOSED =
      "That question is closed; what you answered is kept. Ask for it again.";

  private final Questions questions;

  Forms(Questions questions) {
    this.questions = questions;
  }

  void open(ButtonInteractionEvent event, Asked asked) {
    questions
        .find(Sender.account(event.getUser()), asked.place())
        .map(Question::form)
        .filter(
            form -> asked.question().startsWith(form.kind().name() + "|" + form.subject() + "|"))
        .flatMap(form -> FormModal.of(form, asked))
        .ifPresentOrElse(
            modal -> event.replyModal(modal).queue(_ -> {}, _ -> {}),
            () -> event.reply(CLOSED).setEphemeral(event.isFromGuild()).queue(_ -> {}, _ -> {}));
  }
}
