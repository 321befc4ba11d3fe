package headway.store;

import headway.domain.MemberId;
import headway.domain.Sequence;
import headway.domain.SpaceId;

/// Counts, so that things get short names; a number may be left out, none is given twice.
public interface Numbers {
  int next(MemberId member, Sequence sequence);

  int next(SpaceId space, Sequence sequence);

  void forget(MemberId member);
}
