package headway.flow.queue;

import headway.domain.Draft;
import java.util.ArrayList;
import java.util.List;

/// Splits a batch into groups to be done side by side; a member's drafts stay one after the other.
final class Groups {
  private Groups() {}

  static List<List<Draft>> of(List<Draft> batch, int most) {
    List<List<Draft>> groups = new ArrayList<>();
    for (Draft draft : batch) {
      groups.stream()
          .filter(group -> group.size() < most && !hasMemberOf(draft, group))
          .findFirst()
          .orElseGet(() -> added(groups))
          .add(draft);
    }
    return groups;
  }

  private static boolean hasMemberOf(Draft draft, List<Draft> group) {
    return group.stream().anyMatch(other -> other.id().member().equals(draft.id().member()));
  }

  private static List<Draft> added(List<List<Draft>> groups) {
    List<Draft> group = new ArrayList<>();
    groups.add(group);
    return group;
  }
}
