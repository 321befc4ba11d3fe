package headway.flow.draft;

import headway.domain.Draft;
import headway.domain.Share;
import java.util.List;

/// What a member shared and wrote lately, as far as one answer looks back.
///
/// @param shares oldest day first
/// @param drafts in no order
record Lately(List<Share> shares, List<Draft> drafts) {
  Lately {
    shares = List.copyOf(shares);
    drafts = List.copyOf(drafts);
  }
}
