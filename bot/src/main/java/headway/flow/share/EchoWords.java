package headway.flow.share;

import headway.domain.Echo;
import headway.domain.Share;
import headway.flow.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What came back of a member's shares, in a few words each.
record EchoWords(Map<Integer, List<Echo>> byDraft) {
  static EchoWords of(List<Echo> echoes) {
    return new EchoWords(
        echoes.stream()
            .filter(echo -> echo.origin().isPresent())
            .collect(Collectors.groupingBy(echo -> echo.origin().get().draft().number())));
  }

  /// `four reactions, one reply`; empty where nothing came back.
  Optional<String> of(Share share) {
    return switch (share.trail().origin()) {
      case Share.Origin.Logged _ -> Optional.empty();
      case Share.Origin.Published published ->
          words(byDraft.getOrDefault(published.draft(), List.of()));
    };
  }

  private static Optional<String> words(List<Echo> echoes) {
    List<String> words = new ArrayList<>();
    int reactions = echoes.stream().mapToInt(Echo::standingReactions).sum();
    if (reactions > 0) {
      words.add(TimeWords.count(reactions, "reaction", "reactions"));
    }
    int replies = echoes.stream().mapToInt(Echo::replies).sum();
    if (replies > 0) {
      words.add(TimeWords.count(replies, "reply", "replies"));
    }
    if (!echoes.isEmpty() && echoes.stream().allMatch(Echo::gone)) {
      words.add("no longer there");
    }
    return Optional.of(String.join(", ", words)).filter(text -> !text.isEmpty());
  }
}
