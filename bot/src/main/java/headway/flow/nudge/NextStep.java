package headway.flow.nudge;

import headway.coach.Balance;
import headway.coach.KindGuess;
import headway.coach.Prompt;
import headway.coach.Prompts;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Member;
import headway.domain.Share;
import headway.domain.Suggestion;
import headway.store.Drafts;
import headway.store.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chooses the one next step for a member.
public final class NextStep {
  private static final int SUGGESTIONS = 100;
  private static final int DRAFTS_BACK = 100;

  private final Drafts drafts;
  private final Suggestions suggestions;
  private final Prompts prompts;
  private final RandomGenerator random;
  private final Balance balance;

  public NextStep(
      Drafts drafts,
      Suggestions suggestions,
      Prompts prompts,
      RandomGenerator random,
      Balance balance) {
    this.drafts = drafts;
    this.suggestions = suggestions;
    this.prompts = prompts;
    this.random = random;
    this.balance = balance;
  }

  /// A draft that waits, else a suggestion of the kind that is short, else a question.
  ///
  /// @param shares all of the member
  /// @param shown names of what was offered just now and is not wanted
  public Step choose(Member member, List<Share> shares, List<String> shown) {
    List<Draft> open = drafts.open(member.id());
    return waiting(open, shown)
        .<Step>map(Step.Waiting::new)
        .orElseGet(() -> ideaOrQuestion(member, shares, open, shown));
  }

  private static Optional<Draft> waiting(List<Draft> open, List<String> shown) {
    return open.reversed().stream().filter(draft -> !shown.contains(draft.shortName())).findFirst();
  }

  private Step ideaOrQuestion(
      Member member, List<Share> shares, List<Draft> open, List<String> shown) {
    List<Kind> latest = latestKinds(shares);
    Kind kind = balance.proposed(latest);
    Optional<String> why = balance.reason(latest);
    List<String> recent =
        Stream.concat(shown.stream(), member.habits().nudged().wordings().stream()).toList();
    Prompt prompt = prompts.choose(kind, CardValues.of(member, random), recent, random);
    return idea(member, shares, open, shown, kind)
        .<Step>map(suggestion -> new Step.Idea(suggestion, prompt, why))
        .orElseGet(() -> new Step.Asked(prompt, why));
  }

  /// Of that kind as far as its words tell, else one that says nothing of its kind, else any.
  private Optional<Suggestion> idea(
      Member member, List<Share> shares, List<Draft> open, List<String> shown, Kind kind) {
    Set<String> taken = taken(member, shares, open);
    List<Suggestion> free =
        suggestions.latest(member.person().home(), member.id(), SUGGESTIONS).stream()
            .filter(suggestion -> !taken.contains(suggestion.matter().key()))
            .filter(suggestion -> !taken.contains(suggestion.id().shortName()))
            .filter(suggestion -> !shown.contains(suggestion.id().shortName()))
            .toList();
    return first(free, Optional.of(kind))
        .or(() -> first(free, Optional.empty()))
        .or(() -> free.stream().findFirst());
  }

  private static Optional<Suggestion> first(List<Suggestion> free, Optional<Kind> told) {
    return free.stream().filter(suggestion -> told(suggestion).equals(told)).findFirst();
  }

  private static Optional<Kind> told(Suggestion suggestion) {
    String words =
        suggestion.notes().stream()
            .map(Suggestion.Note::text)
            .collect(Collectors.joining(" ", suggestion.matter().shown() + " ", ""));
    return KindGuess.told(words, List.of());
  }

  /// What is shared already, and what has become a draft that is written, queued or out.
  private Set<String> taken(Member member, List<Share> shares, List<Draft> open) {
    Set<String> taken = new HashSet<>();
    shares.stream()
        .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
        .forEach(share -> taken.add(share.matter().key()));
    List<Draft> approved =
        drafts.latest(member.id(), DRAFTS_BACK).stream().filter(Draft::isApproved).toList();
    Stream.of(open, drafts.queued(member.id()), approved)
        .flatMap(List::stream)
        .forEach(draft -> {
          draft.route().from().ifPresent(from -> taken.add(from.shortName()));
          draft.route().matter().ifPresent(link -> taken.add(link.key()));
        });
    return taken;
  }

  private static List<Kind> latestKinds(List<Share> shares) {
    return shares.reversed().stream()
        .filter(Share::counts)
        .flatMap(share -> share.kind().stream())
        .toList();
  }
}
