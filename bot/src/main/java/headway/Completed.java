package headway;

import headway.chat.console.Completion;
import headway.command.CallerCompletions;
import headway.command.Handler;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completer;
import headway.command.grammar.Completions;
import headway.command.grammar.Grammar;
import headway.command.grammar.Sort;
import headway.command.time.Moment;
import headway.domain.Account;
import headway.domain.Member;
import java.time.ZoneOffset;
import java.util.List;

/// Completes what somebody types by the grammar and by what they have.
final class Completed implements Completion {
  private final Base base;
  private final Grammar<Handler> grammar;

  Completed(Base base, Grammar<Handler> grammar) {
    this.base = base;
    this.grammar = grammar;
  }

  @Override
  public List<Choice> choices(Account account, String typed) {
    return base.ground
        .stores()
        .members()
        .by(account)
        .map(member -> choices(member, typed))
        .orElseGet(() ->
            choices(
                new Nothing(),
                typed,
                new Moment(base.ground.chance().clock().instant(), ZoneOffset.UTC, List.of())));
  }

  private List<Choice> choices(Member member, String typed) {
    var stores = base.ground.stores();
    var things =
        new CallerCompletions.Things(
            stores.drafts(), stores.shares(), stores.suggestions(), base.outlets);
    Moment moment =
        new Moment(base.ground.chance().clock().instant(), member.zone(), member.habits().slots());
    return choices(new CallerCompletions(member, things), typed, moment);
  }

  private List<Choice> choices(Completions has, String typed, Moment moment) {
    return new Completer(grammar, has)
        .suggest(typed, typed.length(), moment).stream()
            .map(candidate -> new Choice(candidate.word(), candidate.about()))
            .toList();
  }

  /// What somebody has who says their first words.
  private static final class Nothing implements Completions {
    @Override
    public List<Candidate> things(Sort sort) {
      return List.of();
    }

    @Override
    public List<Candidate> outlets() {
      return List.of();
    }

    @Override
    public List<Candidate> channels() {
      return List.of();
    }
  }
}
