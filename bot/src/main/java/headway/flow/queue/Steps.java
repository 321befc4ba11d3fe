package headway.flow.queue;

import headway.domain.ChatKind;
import headway.domain.Draft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The steps taken with one draft: one that fails stops no other, and what was done is kept.
final class Steps {
  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final Draft draft;
  private final List<UnaryOperator<Draft>> edits = new ArrayList<>();
  private final Set<ChatKind> left = EnumSet.noneOf(ChatKind.class);
  private boolean failed;

  Steps(Draft draft) {
    this.draft = draft;
  }

  void attempt(Supplier<Optional<? extends UnaryOperator<Draft>>> step) {
    try {
      step.get().ifPresent(edits::add);
    } catch (RuntimeException fault) {
      LOG.error("delivering {} failed; it is looked at again", draft.id().key(), fault);
      failed = true;
    }
  }

  /// Leaves a step to a process that has that chat.
  void leave(ChatKind chat) {
    left.add(chat);
  }

  /// The chats for want of which nothing could be done.
  Set<ChatKind> missing() {
    return edits.isEmpty() && !failed ? left : Set.of();
  }

  /// All that was done, as one edit; empty when nothing was, because it failed.
  Optional<UnaryOperator<Draft>> made() {
    return failed && edits.isEmpty() ? Optional.empty() : Optional.of(this::edited);
  }

  private Draft edited(Draft stored) {
    Draft next = stored;
    for (UnaryOperator<Draft> edit : edits) {
      next = edit.apply(next);
    }
    return next;
  }
}
