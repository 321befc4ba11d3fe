package headway.domain;

import java.time.LocalDate;

/// Something the member has not been told yet; it rides in the next nudge.
public sealed interface News {
  /// Names it among the announcements, so that it is made once.
  String key();

  /// A freeze covered the week that began on that day.
  record FreezeUsed(LocalDate week, int left) implements News {
    @Override
    public String key() {
      return "freeze/" + week;
    }
  }

  /// The week that began on that day is the first kept one after a miss.
  record Comeback(LocalDate week) implements News {
    @Override
    public String key() {
      return "comeback/" + week;
    }
  }

  /// The week that began on that day was kept, and nobody has said so yet.
  record Kept(LocalDate week) implements News {
    @Override
    public String key() {
      return "kept/" + week;
    }
  }

  /// A text handed over days ago has not been reported as posted.
  record StillByHand(DraftId draft, int delivery) implements News {
    @Override
    public String key() {
      return "hand/q" + delivery;
    }
  }

  /// A delivery went out and the message about it could not be changed; it rides in an answer.
  record WentOut(DraftId draft, int delivery) implements News {
    @Override
    public String key() {
      return "out/q" + delivery;
    }
  }
}
