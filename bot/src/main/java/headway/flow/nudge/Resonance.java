package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.Echo;
import headway.domain.Member;
import headway.store.Echoes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// On which of their topics a member's posts drew replies; it tells between suggestions of a kind.
public final class Resonance {
  private final Echoes echoes;

  public Resonance(Echoes echoes) {
    this.echoes = echoes;
  }

  /// Of the topics on the card, those of which a post was answered.
  List<String> topics(Member member, List<Draft> drafts) {
    List<String> topics = member.intention().topics();
    if (topics.isEmpty()) {
      return List.of();
    }
    Set<Integer> answered =
        echoes.of(member.id()).stream()
            .filter(echo -> echo.replies() > 0)
            .flatMap(echo -> echo.origin().stream())
            .map(Echo.Origin::draft)
            .map(draft -> draft.number())
            .collect(Collectors.toSet());
    List<String> texts =
        drafts.stream()
            .filter(draft -> answered.contains(draft.id().number()))
            .map(draft -> draft.content().text())
            .toList();
    return topics.stream()
        .filter(topic -> texts.stream().anyMatch(text -> isOn(text, topic)))
        .toList();
  }

  /// The first of those topics that the words are about.
  static Optional<String> topic(String words, List<String> topics) {
    return topics.stream().filter(topic -> isOn(words, topic)).findFirst();
  }

  static Message reason(String topic) {
    return Message.of("Your shares on ").quote(topic).say(" drew replies.");
  }

  /// Whether the topic stands there as words of their own.
  private static boolean isOn(String text, String topic) {
    String words = "(?<![\\p{L}\\p{N}])" + Pattern.quote(topic) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
