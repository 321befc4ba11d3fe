package headway.store;

import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Share;
import headway.domain.Suggestion;
import java.time.Instant;
import java.util.List;

/// Everything of one member, as it stood at that instant.
///
/// @param suggestions those they brought or noted, in any list
public record MemberArchive(
    Instant at,
    Member member,
    List<Draft> drafts,
    List<Share> shares,
    List<Suggestion> suggestions) {
  public MemberArchive {
    drafts = List.copyOf(drafts);
    shares = List.copyOf(shares);
    suggestions = List.copyOf(suggestions);
  }
}
