package headway.command;

import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Sort;
import headway.domain.Account;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Share;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import headway.store.Shares;
import headway.store.Suggestions;
import java.util.List;
import java.util.stream.Stream;

/// What one member has, for completion.
public final class CallerCompletions implements Completions {
  private static final int MOST = 25;

  /// Where the member's things are.
  public record Things(Drafts drafts, Shares shares, Suggestions suggestions, OutletBook outlets) {}

  private final Member member;
  private final At at;
  private final Things all;

  /// Where the member is, and as whom.
  public record At(SpaceId space, Account account) {
    /// Their home space, and the account that they used last.
    public static At home(Member member) {
      return new At(member.person().home(), member.person().lastUsed());
    }
  }

  public CallerCompletions(Member member, At at, Things all) {
    this.member = member;
    this.at = at;
    this.all = all;
  }

  @Override
  public List<Candidate> things(Sort sort) {
    return switch (sort) {
      case DRAFT -> drafts().map(CallerCompletions::candidate).toList();
      case DELIVERY ->
          all.drafts().queued(member.id()).stream()
              .flatMap(draft ->
                  draft.progress().deliveries().stream()
                      .filter(Delivery::isOpen)
                      .map(one -> new Candidate(one.shortName(), ShowDraft.start(draft))))
              .toList();
      case SUGGESTION ->
          all.suggestions().latest(at.space(), member.id(), MOST).stream()
              .filter(member::mayUse)
              .map(CallerCompletions::candidate)
              .toList();
      case SHARE ->
          all.shares().all(member.id()).reversed().stream()
              .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
              .limit(MOST)
              .map(share -> new Candidate(share.id().shortName(), share.matter().shown()))
              .toList();
      case OPPORTUNITY -> List.of();
    };
  }

  @Override
  public List<Candidate> outlets() {
    return all.outlets().open(at.space(), at.account()).stream()
        .map(outlet -> Candidate.of(all.outlets().name(outlet)))
        .toList();
  }

  @Override
  public List<Candidate> channels() {
    return all.outlets().open(at.space(), at.account()).stream()
        .filter(Outlet.ToChannel.class::isInstance)
        .map(outlet -> Candidate.of(all.outlets().name(outlet)))
        .toList();
  }

  @Override
  public List<Candidate> topics() {
    return Candidate.of(member.intention().topics().stream());
  }

  private Stream<Draft> drafts() {
    return all.drafts().open(member.id()).stream();
  }

  private static Candidate candidate(Draft draft) {
    return new Candidate(draft.shortName(), ShowDraft.start(draft));
  }

  private static Candidate candidate(Suggestion suggestion) {
    return new Candidate(suggestion.id().shortName(), suggestion.matter().shown());
  }
}
