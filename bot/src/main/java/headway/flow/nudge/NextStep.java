package headway.flow.nudge;

import headway.chat.Message;
import headway.coach.Balance;
import headway.coach.KindGuess;
import headway.coach.Prompt;
import headway.coach.Prompts;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Member;
import headway.domain.Share;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.flow.OwnDrafts;
import headway.store.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private final Resonance resonance;

  public NextStep(
      Suggestions suggestions,
      Prompts prompts,
      RandomGenerator random,
      Balance balance,
      Resonance resonance) {
    this.suggestions = suggestions;
    this.prompts = prompts;
    this.random = random;
    this.balance = balance;
    this.resonance = resonance;
  }

  /// A draft that waits, else a suggestion of the kind that is short, else a question.
  ///
  /// @param space whose pool is offered from, beside the member's own list there
  /// @param shares all of the member
  /// @param drafts all of the member
  /// @param shown names of what was offered just now and is not wanted
  public Step choose(
      Member member, SpaceId space, List<Share> shares, OwnDrafts drafts, List<String> shown) {
    return waiting(drafts.open(), shown)
        .<Step>map(Step.Waiting::new)
        .orElseGet(() -> {
          List<Suggestion> free = free(member, space, taken(shares, drafts), shown);
          return ideaOrQuestion(member, free, shares, drafts, shown);
        });
  }

  private static Optional<Draft> waiting(List<Draft> open, List<String> shown) {
    return open.reversed().stream().filter(draft -> !shown.contains(draft.shortName())).findFirst();
  }

  private Step ideaOrQuestion(
      Member member,
      List<Suggestion> free,
      List<Share> shares,
      OwnDrafts drafts,
      List<String> shown) {
    List<Kind> latest = latestKinds(shares);
    Kind kind = balance.proposed(latest);
    Optional<String> why = balance.reason(latest);
    List<String> recent =
        Stream.concat(shown.stream(), member.habits().nudged().wordings().stream()).toList();
    Prompt prompt = prompts.choose(kind, CardValues.of(member, random), recent, random);
    List<String> drew = free.isEmpty() ? List.of() : resonance.topics(member, drafts.latest());
    return idea(free, kind, drew)
        .<Step>map(
            idea -> new Step.Idea(idea, prompt, why.map(Message::of).or(() -> why(idea, drew))))
        .orElseGet(() -> new Step.Asked(prompt, why));
  }

  private List<Suggestion> free(
      Member member, SpaceId space, Set<String> taken, List<String> shown) {
    return suggestions.latest(space, member.id(), SUGGESTIONS).stream()
        .filter(member::mayUse)
        .filter(suggestion -> !taken.contains(suggestion.matter().key()))
        .filter(suggestion -> !taken.contains(suggestion.id().toString()))
        .filter(suggestion -> !shown.contains(suggestion.id().shortName()))
        .toList();
  }

  /// Of that kind as far as its words tell, else one that says nothing of its kind, else any.
  private static Optional<Suggestion> idea(List<Suggestion> free, Kind kind, List<String> drew) {
    return first(free, suggestion -> told(suggestion).equals(Optional.of(kind)), drew)
        .or(() -> first(free, suggestion -> told(suggestion).isEmpty(), drew))
        .or(() -> first(free, _ -> true, drew));
  }

  /// Of those that fit, one on a topic that drew replies goes before the others.
  private static Optional<Suggestion> first(
      List<Suggestion> free, Predicate<Suggestion> fits, List<String> drew) {
    List<Suggestion> fitting = free.stream().filter(fits).toList();
    return fitting.stream()
        .filter(suggestion -> Resonance.topic(words(suggestion), drew).isPresent())
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private static Optional<Message> why(Suggestion idea, List<String> drew) {
    return Resonance.topic(words(idea), drew).map(Resonance::reason);
  }

  private static Optional<Kind> told(Suggestion suggestion) {
    return KindGuess.told(words(suggestion), List.of());
  }

  private static String words(Suggestion suggestion) {
    return suggestion.notes().stream()
        .map(Suggestion.Note::text)
        .collect(Collectors.joining(" ", suggestion.matter().shown() + " ", ""));
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
          draft.route().from().ifPresent(from -> taken.add(from.toString()));
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
