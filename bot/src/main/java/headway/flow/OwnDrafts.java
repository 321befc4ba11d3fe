package headway.flow;

import headway.domain.Draft;
import headway.domain.MemberId;
import headway.store.Drafts;
import java.util.List;

/// A member's drafts for one answer, in one read as long as they are few.
///
/// @param latest the latest by number, whatever their state, newest first
/// @param open all that are not approved and not dropped, oldest first
/// @param queued all with a delivery still to happen or to be decided, oldest first
public record OwnDrafts(List<Draft> latest, List<Draft> open, List<Draft> queued) {
  private static final int LATEST = 100;

  public OwnDrafts {
    latest = List.copyOf(latest);
    open = List.copyOf(open);
    queued = List.copyOf(queued);
  }

  public static OwnDrafts of(Drafts drafts, MemberId member) {
    List<Draft> latest = drafts.latest(member, LATEST);
    if (latest.size() == LATEST) {
      return new OwnDrafts(latest, drafts.open(member), drafts.queued(member));
    }
    List<Draft> all = latest.reversed();
    return new OwnDrafts(
        latest,
        all.stream().filter(Draft::isOpen).toList(),
        all.stream().filter(Draft::isQueued).toList());
  }
}
