package headway.chat;

import java.util.List;
import java.util.Optional;

/// A message ready to go: each button with the id of its offer, the one field being asked.
///
/// @param offers ids of the offers of the message's buttons, in their order
/// @param question id of the open question that the form belongs to, if any
/// @param asked the index of the form's field that a chat without modals asks now
public record Letter(Message message, List<String> offers, Optional<String> question, int asked) {
  public Letter {
    if (offers.size() != message.buttons().size()) {
      throw new IllegalArgumentException("every button has its offer");
    }
    offers = List.copyOf(offers);
  }
}
