package headway.flow.setup;

import headway.chat.Message;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole card, part by part, and how to say what it lacks.
final class IntentionWords {
  private IntentionWords() {}

  static Message all(Member member, LocalDate today) {
    Intention card = member.intention();
    Message said = Message.of("Your card");
    said = part(said, "For", card.audience());
    said = part(said, "What for", card.purpose());
    said = part(said, "Known for", card.knownFor());
    said =
        part(
            said,
            "Topics",
            Optional.of(String.join(", ", card.topics())).filter(words -> !words.isEmpty()));
    said = part(said, "Plan", card.plan());
    return said.say("\nTarget: " + target(member, today)).say(lacking(card));
  }

  private static Message part(Message said, String name, Optional<String> words) {
    Message named = said.say("\n" + name + ": ");
    return words.map(named::quote).orElseGet(() -> named.say("not said yet"));
  }

  private static String target(Member member, LocalDate today) {
    LocalDate next = member.rhythm().weekOf(today).last().plusDays(1);
    int now = member.rhythm().targetOn(today);
    int then = member.rhythm().targetOn(next);
    String said = TimeWords.count(now, "share", "shares") + " a week";
    return now == then
        ? said
        : said + ", " + TimeWords.number(then) + " from " + TimeWords.of(next);
  }

  private static String lacking(Intention card) {
    List<String> lacks = new ArrayList<>();
    if (card.audience().isEmpty()) {
      lacks.add("`intention audience people who run recycling plants`");
    }
    if (card.purpose().isEmpty()) {
      lacks.add("`intention purpose show what works`");
    }
    if (card.knownFor().isEmpty()) {
      lacks.add("`intention known-for battery recycling`");
    }
    if (card.topics().isEmpty()) {
      lacks.add("`intention topics battery recycling, safety`");
    }
    if (card.plan().isEmpty()) {
      lacks.add("`intention plan after my first coffee`");
    }
    return lacks.isEmpty()
        ? "\n`intention` with a part and new words changes it: `intention target 3`."
        : "\nIt lacks a little. For example: " + String.join(", ", lacks) + ".";
  }
}
