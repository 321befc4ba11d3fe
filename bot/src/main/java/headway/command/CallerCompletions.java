package headway.command;

import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Sort;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Share;
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
  private final Things all;

  public CallerCompletions(Member member, Things all) {
    this.member = member;
    this.all = all;
  }

  @Override
  public List<Candidate> things(Sort sort) {
    return switch (sort) {
      case DRAFT -> drafts().map(CallerCompletions::candidate).toList();
      case DELIVERY ->
          all.drafts().queued(member.id()).stream()
              .flatMap(draft -> draft.progress().deliveries().stream())
              .filter(Delivery::isOpen)
              .map(delivery -> Candidate.of(delivery.shortName()))
              .toList();
      case SUGGESTION ->
          all.suggestions().latest(member.person().home(), member.id(), MOST).stream()
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
    return all.outlets().open(member.person().home(), member.person().lastUsed()).stream()
        .map(outlet -> Candidate.of(all.outlets().name(outlet)))
        .toList();
  }

  @Override
  public List<Candidate> channels() {
    return all.outlets().open(member.person().home(), member.person().lastUsed()).stream()
        .filter(Outlet.ToChannel.class::isInstance)
        .map(outlet -> Candidate.of(all.outlets().name(outlet)))
        .toList();
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
