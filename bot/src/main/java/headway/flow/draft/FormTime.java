package headway.flow.draft;

import headway.chat.Field;
import headway.domain.DraftId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.NextSlot;
import headway.flow.TimeWords;
import headway.store.Drafts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The time asked for in a draft's form; it approves nothing, it only stands on the button that
/// does.
public final class FormTime {
  private static final String SLOT = "Next slot";
  private static final String NOW = "Now";
  private static final String LATER = "Not yet, I'll approve it myself";

  private final Drafts drafts;

  public FormTime(Drafts drafts) {
    this.drafts = drafts;
  }

  Field field(Caller caller, Optional<DraftId> draft) {
    List<String> options = new ArrayList<>();
    options.add(LATER);
    slot(caller, draft)
        .ifPresent(at -> options.add(SLOT + " (" + TimeWords.brief(at, caller.zone()) + ")"));
    options.add(NOW);
    return new Field("when", "When should it go out?", LATER, options);
  }

  /// What the answer means; empty where the member will approve it themself.
  ///
  /// @param others reads a time in words
  public Optional<Instant> read(
      Caller caller, Optional<DraftId> draft, String words, Function<String, Instant> others) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    if (said.equals(LATER.toLowerCase(Locale.ROOT)) || said.equals("not yet")) {
      return Optional.empty();
    }
    return Optional.of(
        said.startsWith(SLOT.toLowerCase(Locale.ROOT)) ? free(caller, draft) : others.apply(words));
  }

  private Optional<Instant> slot(Caller caller, Optional<DraftId> draft) {
    try {
      return Optional.of(free(caller, draft));
    } catch (UsageException _) {
      return Optional.empty();
    }
  }

  private Instant free(Caller caller, Optional<DraftId> draft) {
    return NextSlot.after(
        caller.now(),
        caller.member().habits().slots(),
        caller.zone(),
        NextSlot.taken(drafts.queued(caller.id()), draft));
  }
}
