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
import headway.flow.OwnDrafts;
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

  private final Suggestions suggestions;
  private final Prompts prompts;
  private final RandomGenerator random;
  private final Balance balance;

  public NextStep(
      Suggestions suggestions, Prompts prompts, RandomGenerator random, Balance balance) {
    this.suggestions = suggestions;
    this.prompts = prompts;
    this.random = random;
    this.balance = balance;
  }

  /// A draft that waits, else a suggestion of the kind that is short, else a question.
  ///
  /// @param shares all of the member
  /// @param drafts all of the member
  /// @param shown names of what was offered just now and is not wanted
  public Step choose(Member member, List<Share> shares, OwnDrafts drafts, List<String> shown) {
    return waiting(drafts.open(), shown)
        .<Step>map(Step.Waiting::new)
        .orElseGet(() -> ideaOrQuestion(member, shares, drafts, shown));
  }

  private static Optional<Draft> waiting(List<Draft> open, List<String> shown) {
    return open.reversed().stream().filter(draft -> !shown.contains(draft.shortName())).findFirst();
  }

  private Step ideaOrQuestion(
      Member member, List<Share> shares, OwnDrafts drafts, List<String> shown) {
    List<Kind> latest = latestKinds(shares);
    Kind kind = balance.proposed(latest);
    Optional<String> why = balance.reason(latest);
    List<String> recent =
        Stream.concat(shown.stream(), member.habits().nudged().wordings().stream()).toList();
    Prompt prompt = prompts.choose(kind, CardValues.of(member, random), recent, random);
    return idea(member, taken(shares, drafts), shown, kind)
        .<Step>map(suggestion -> new Step.Idea(suggestion, prompt, why))
        .orElseGet(() -> new Step.Asked(prompt, why));
  }

  /// Of that kind as far as its words tell, else one that says nothing of its kind, else any.
  private Optional<Suggestion> idea(
      Member member, Set<String> taken, List<String> shown, Kind kind) {
    List<Suggestion> free =
        suggestions.latest(member.person().home(), member.id(), SUGGESTIONS).stream()
            .filter(suggestion -> suggestion.isFor(member.id()))
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
  private static Set<String> taken(List<Share> shares, OwnDrafts drafts) {
    Set<String> taken = new HashSet<>();
    shares.stream()
        .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
        .forEach(share -> taken.add(share.matter().key()));
    Stream<Draft> approved = drafts.latest().stream().filter(Draft::isApproved);
    Stream.of(drafts.open().stream(), drafts.queued().stream(), approved)
        .flatMap(some -> some)
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
