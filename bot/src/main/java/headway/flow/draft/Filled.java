package headway.flow.draft;

import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.Outlet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a member filled into a draft's form.
///
/// @param text the new one; empty where it stays as it was
/// @param aim what becomes of kind, audience and purpose
/// @param to where it is to go
/// @param at the time they would approve it for; empty where they said none
public record Filled(
    Optional<String> text,
    UnaryOperator<Content.Aim> aim,
    Optional<List<Outlet>> to,
    Optional<Instant> at) {
  static final Filled NOTHING =
      new Filled(Optional.empty(), UnaryOperator.identity(), Optional.empty(), Optional.empty());

  /// The same draft at its next revision, with all of it changed at once.
  Draft on(Draft before) {
    Content content = before.content();
    Content filled =
        new Content(
            text.orElse(content.text()),
            aim.apply(content.aim()),
            content.credit(),
            content.picture());
    return before.revised(filled).with(before.route().to(to.orElse(before.route().outlets())));
  }
}
