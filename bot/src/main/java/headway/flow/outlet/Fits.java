package headway.flow.outlet;

import headway.domain.Draft;
import headway.domain.Fit;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.publish.Publisher;
import java.util.List;
import java.util.Optional;

/// How long drafts are, as each outlet counts.
public final class Fits {
  private final List<Publisher> publishers;

  public Fits(List<Publisher> publishers) {
    this.publishers = List.copyOf(publishers);
  }

  /// Empty where nothing publishes there.
  public Optional<Fit> of(Draft draft, Outlet outlet, Member member) {
    return publishers.stream()
        .filter(publisher -> publisher.serves(outlet))
        .findFirst()
        .map(publisher -> publisher.fit(outlet, member.person().author(outlet), draft.post()));
  }
}
