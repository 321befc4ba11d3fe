package headway;

import headway.chat.console.Completion;
import headway.chat.menu.Speech.Asker;
import headway.command.CallerCompletions;
import headway.command.CallerCompletions.At;
import headway.command.Handler;
import headway.command.NoCompletions;
import headway.command.grammar.Completer;
import headway.command.grammar.Completions;
import headway.command.grammar.Grammar;
import headway.command.time.Moment;
import headway.domain.Account;
import headway.domain.Member;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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
    Optional<Member> member = member(account);
    Completions has =
        member.<Completions>map(one -> has(one, At.home(one))).orElseGet(NoCompletions::new);
    return new Completer(grammar, has)
        .suggest(typed, typed.length(), moment(member)).stream()
            .map(candidate -> new Choice(candidate.word(), candidate.about()))
            .toList();
  }

  /// What somebody has where they are; in a direct message that is their home space.
  Completions of(Asker asker) {
    return member(asker.account())
        .<Completions>map(member ->
            has(member, new At(asker.space().orElse(member.person().home()), asker.account())))
        .orElseGet(NoCompletions::new);
  }

  private Optional<Member> member(Account account) {
    return base.ground.stores().members().by(account);
  }

  private Moment moment(Optional<Member> member) {
    var now = base.ground.chance().clock().instant();
    return member
        .map(one -> new Moment(now, one.zone(), one.habits().slots()))
        .orElseGet(() -> new Moment(now, ZoneOffset.UTC, List.of()));
  }

  private CallerCompletions has(Member member, At at) {
    var stores = base.ground.stores();
    var things =
        new CallerCompletions.Things(
            stores.drafts(), stores.shares(), stores.suggestions(), base.outlets);
    return new CallerCompletions(member, at, things);
  }
}
