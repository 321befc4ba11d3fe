package headway.chat.discord;

import headway.chat.Form;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormModal;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.store.Question;
import headway.store.Questions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/// Opens the form of a question that is still open, and one with a mistake in it again.
final class Forms {
  private static final String CLOSED =
      "That question is closed; what you answered is kept. Ask for it again.";
  private static final String GONE =
      "I no longer have what you filled in there. Ask for the form again.";

  /// As long as a message that only one person sees can be pressed on.
  private static final Duration KEPT = Duration.ofMinutes(15);

  private static final int MOST = 1_000;

  private final Questions questions;
  private final Recent<String, Filled> filled;

  Forms(Questions questions, InstantSource clock) {
    this.questions = questions;
    this.filled = new Recent<>(KEPT, clock, MOST);
  }

  private record Filled(Account by, Form form, Asked asked) {}

  /// The form of that question, while it is open.
  Optional<Form> find(Account account, Asked asked) {
    return questions.find(account, asked.place()).map(Question::form).filter(asked::isFor);
  }

  /// Keeps what was filled in, and names the button that shows it once more.
  String keep(Account by, String name, Form form, Asked asked) {
    filled.put(name, new Filled(by, form, asked));
    return FormModal.refill(name);
  }

  void open(ButtonInteractionEvent event, Asked asked) {
    show(event, find(Sender.account(event.getUser()), asked), asked, CLOSED);
  }

  void openAgain(ButtonInteractionEvent event, String name) {
    Optional<Filled> kept =
        filled.find(name).filter(one -> one.by().equals(Sender.account(event.getUser())));
    kept.ifPresentOrElse(
        one -> show(event, Optional.of(one.form()), one.asked(), GONE), () -> refuse(event, GONE));
  }

  private static void show(
      ButtonInteractionEvent event, Optional<Form> form, Asked asked, String otherwise) {
    form.flatMap(open -> FormModal.of(open, asked))
        .ifPresentOrElse(
            modal -> event.replyModal(modal).queue(_ -> {}, _ -> {}),
            () -> refuse(event, otherwise));
  }

  private static void refuse(ButtonInteractionEvent event, String why) {
    event.reply(why).setEphemeral(event.isFromGuild()).queue(_ -> {}, _ -> {});
  }
}
