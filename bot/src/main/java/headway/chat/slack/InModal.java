package headway.chat.slack;

import headway.chat.Audience;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.slack.block.FormView;

/// What is said in the modal of an exchange instead of in a message.
final class InModal {
  private InModal() {}

  /// Whether the modal shows it: a form, or why the filled one is not taken.
  static boolean shows(Exchange exchange, Audience to, Letter letter) {
    return exchange
        .modal()
        .filter(_ -> Exchange.isWhere(to))
        .filter(modal ->
            letter
                .message()
                .form()
                .map(form -> isAsked(modal, Asked.of(letter, to, exchange.opener()), letter, form))
                .orElseGet(
                    () -> letter.message().isMistake() && modal.mistaken(Asked.mistakes(letter))))
        .isPresent();
  }

  /// Whether it asks; what was filled in stays there where its fields hold newer words by now.
  private static boolean isAsked(Modal modal, Asked asked, Letter letter, Form form) {
    return letter.message().isMistake()
        ? modal.outdone(Asked.mistakes(letter), asked.before())
        : FormView.holds(form) && modal.show(FormView.of(letter, form, asked.written()));
  }
}
