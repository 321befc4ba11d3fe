package headway.flow.draft;

import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.Outlet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a member filled into a draft's form; what they left blank stays as it was.
///
/// @param to where it is to go
/// @param at the time they would approve it for; empty where they said none
public record Filled(
    Optional<String> text, Content.Aim aim, Optional<List<Outlet>> to, Optional<Instant> at) {
  static final Filled NOTHING =
      new Filled(
          Optional.empty(),
          new Content.Aim(Optional.empty(), Optional.empty(), Optional.empty()),
          Optional.empty(),
          Optional.empty());

  /// The same draft at its next revision, with all of it changed at once.
  Draft on(Draft before) {
    Content content = before.content();
    Content filled =
        new Content(
            text.orElse(content.text()), over(content.aim()), content.credit(), content.picture());
    return before.revised(filled).with(before.route().to(to.orElse(before.route().outlets())));
  }

  Content.Aim over(Content.Aim before) {
    return new Content.Aim(
        aim.kind().or(before::kind),
        aim.audience().or(before::audience),
        aim.purpose().or(before::purpose));
  }
}
