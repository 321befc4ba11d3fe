package headway.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came back of one post: who answered it and who reacted; the author's own don't count.
///
/// @param origin whose post it is; empty until that is known
/// @param gone whether the post was deleted in its channel
public record Echo(
    PostId post,
    Optional<Origin> origin,
    List<Answer> answers,
    List<Reaction> reactions,
    boolean gone) {
  /// No post is kept larger; what comes later than so many is not counted.
  private static final int MOST = 1_000;

  /// Which delivery the post came of, who posted it, and its address.
  public record Origin(DraftId draft, int delivery, Account author, Optional<String> link) {}

  /// An answer, by its message.
  public record Answer(String message, Account by, Instant at, State state) {}

  /// What became of an answer: not yet told to the author, told, taken back.
  public enum State {
    NEW,
    TOLD,
    WITHDRAWN
  }

  /// A reaction as it stands since that instant; one taken back is kept, as news may come late.
  public record Reaction(Account by, String emoji, boolean on, Instant at) {}

  public Echo {
    answers = List.copyOf(answers);
    reactions = List.copyOf(reactions);
  }

  public static Echo of(PostId post) {
    return new Echo(post, Optional.empty(), List.of(), List.of(), false);
  }

  public Echo from(Origin author) {
    return new Echo(post, Optional.of(author), answers, reactions, gone);
  }

  /// With that done, in whatever order it is heard, and however often.
  public Echo with(Ripple ripple) {
    return switch (ripple) {
      case Ripple.Replied replied ->
          with(new Answer(replied.message(), replied.by(), replied.at(), State.NEW));
      case Ripple.Withdrawn back ->
          with(new Answer(back.message(), back.by(), back.at(), State.WITHDRAWN));
      case Ripple.Reacted reacted ->
          with(new Reaction(reacted.by(), reacted.emoji(), reacted.on(), reacted.at()));
      case Ripple.Cleared cleared -> without(cleared);
      case Ripple.Deleted _ -> new Echo(post, origin, answers, reactions, true);
    };
  }

  /// With these answers told to the author.
  public Echo told(List<String> messages) {
    List<Answer> next =
        answers.stream()
            .map(answer ->
                answer.state() == State.NEW && messages.contains(answer.message())
                    ? new Answer(answer.message(), answer.by(), answer.at(), State.TOLD)
                    : answer)
            .toList();
    return new Echo(post, origin, next, reactions, gone);
  }

  /// Without what this account did.
  public Echo without(Account account) {
    return new Echo(
        post,
        origin,
        answers.stream().filter(answer -> !answer.by().equals(account)).toList(),
        reactions.stream().filter(reaction -> !reaction.by().equals(account)).toList(),
        gone);
  }

  public int replies() {
    return replyTimes().size();
  }

  public int standingReactions() {
    return reactionTimes().size();
  }

  /// When each answer that counts was written.
  public List<Instant> replyTimes() {
    return answers.stream()
        .filter(answer -> answer.state() != State.WITHDRAWN && counts(answer.by()))
        .map(Answer::at)
        .toList();
  }

  /// When each reaction that stands was made.
  public List<Instant> reactionTimes() {
    return reactions.stream()
        .filter(reaction -> reaction.on() && counts(reaction.by()))
        .map(Reaction::at)
        .toList();
  }

  /// The answers that the author has not been told of; of a post that is gone nothing is told.
  public List<Answer> untold() {
    return gone || origin.isEmpty()
        ? List.of()
        : answers.stream()
            .filter(answer -> answer.state() == State.NEW && counts(answer.by()))
            .toList();
  }

  /// Those made before then stand no more; later ones stay.
  private Echo without(Ripple.Cleared cleared) {
    List<Reaction> next =
        reactions.stream()
            .map(one -> {
              boolean off =
                  (cleared.emoji().isEmpty() || cleared.emoji().equals(one.emoji()))
                      && !one.at().isAfter(cleared.at());
              return off ? new Reaction(one.by(), one.emoji(), false, cleared.at()) : one;
            })
            .toList();
    return new Echo(post, origin, answers, next, gone);
  }

  private boolean counts(Account by) {
    return origin.filter(mine -> mine.author().equals(by)).isEmpty();
  }

  private Echo with(Answer answer) {
    Optional<Answer> known =
        answers.stream().filter(one -> one.message().equals(answer.message())).findFirst();
    boolean taken = known.isPresent() && answer.state() == State.NEW;
    if (taken || (known.isEmpty() && answers.size() >= MOST)) {
      return this;
    }
    List<Answer> next = new ArrayList<>(answers);
    known.ifPresent(next::remove);
    next.add(answer);
    return new Echo(post, origin, next, reactions, gone);
  }

  private Echo with(Reaction reaction) {
    Optional<Reaction> known =
        reactions.stream()
            .filter(one -> one.by().equals(reaction.by()) && one.emoji().equals(reaction.emoji()))
            .findFirst();
    boolean late = known.filter(one -> reaction.at().isBefore(one.at())).isPresent();
    if (late || (known.isEmpty() && reactions.size() >= MOST)) {
      return this;
    }
    List<Reaction> next = new ArrayList<>(reactions);
    known.ifPresent(next::remove);
    next.add(reaction);
    return new Echo(post, origin, answers, next, gone);
  }
}
