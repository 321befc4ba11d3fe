package headway.flow.setup;

import headway.chat.Message;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.AimWords;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A member's card as they read it.
public final class CardText {
  private CardText() {}

  /// For whom, what for, known for what, when, how often; what is not set is left out.
  public static Message card(Member member, LocalDate today) {
    Intention card = member.intention();
    Message said = Message.of("Your card: ");
    List<Line> lines = lines(card);
    for (int i = 0; i < lines.size(); i++) {
      said = said.say(i == 0 ? lines.get(i).ours() : " · " + lines.get(i).ours());
      said = said.quote(lines.get(i).theirs());
    }
    said = said.say(lines.isEmpty() ? "" : ". ");
    if (card.plan().isPresent()) {
      said = said.quote(card.plan().get()).say(" ");
    }
    int target = member.rhythm().targetOn(today);
    return said.say(TimeWords.sentence(TimeWords.number(target)) + " a week.");
  }

  /// Their words, and ours before them.
  private record Line(String ours, String theirs) {}

  private static List<Line> lines(Intention card) {
    List<Line> lines = new ArrayList<>();
    card.audience()
        .ifPresent(
            words -> lines.add(new Line(AimWords.beforeAudience(words), AimWords.audience(words))));
    card.purpose()
        .ifPresent(
            words -> lines.add(new Line(AimWords.beforePurpose(words), AimWords.purpose(words))));
    card.knownFor().ifPresent(words -> lines.add(new Line("known for ", words)));
    List<String> others =
        card.topics().stream()
            .filter(topic -> !card.knownFor().equals(Optional.of(topic)))
            .toList();
    if (!others.isEmpty()) {
      lines.add(new Line("topics: ", String.join(", ", others)));
    }
    return lines;
  }
}
