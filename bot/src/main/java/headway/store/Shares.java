package headway.store;

import headway.domain.MemberId;
import headway.domain.Share;
import headway.domain.ShareId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What members shared.
public interface Shares {
  /// Adds it, once per origin (a draft's publication, an event); returns what stands there.
  Share add(Share share, String origin);

  Optional<Share> find(ShareId id);

  /// The newest share of the same matter, not dropped.
  Optional<Share> of(MemberId member, String matterKey);

  Share change(ShareId id, Change change, UnaryOperator<Share> edit);

  /// All of a member, oldest day first, dropped ones included.
  List<Share> all(MemberId member);

  List<Share> since(MemberId member, LocalDate day);

  void removeAll(MemberId member);
}
