package headway.flow.share;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.flow.Shortened;
import headway.flow.outlet.OutletBook;
import headway.flow.queue.Publications;
import headway.flow.week.Tidings;
import headway.flow.week.Tidings.Tiding;
import headway.link.CanonicalLink;
import headway.link.Span;
import headway.store.Change;
import headway.store.Numbers;
import headway.store.Shares;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Records a draft's first publication as one share; later outlets add their place to it.
public final class RecordPublished implements Publications {
  private final Shares shares;
  private final Numbers numbers;
  private final OutletBook outlets;
  private final Tidings tidings;
  private final InstantSource clock;

  public RecordPublished(
      Shares shares, Numbers numbers, OutletBook outlets, Tidings tidings, InstantSource clock) {
    this.shares = shares;
    this.numbers = numbers;
    this.outlets = outlets;
    this.tidings = tidings;
    this.clock = clock;
  }

  @Override
  public String record(Member member, Draft draft, Delivery delivery, boolean said) {
    String place = outlets.name(delivery.outlet());
    List<Share> before = shares.all(draft.id().member());
    Share first = known(draft, before).orElseGet(() -> add(member, draft, delivery, place));
    Share share =
        first.trail().places().contains(place)
            ? first
            : shares.change(
                first.id(), change(draft, "place/" + place), there -> there.alsoAt(place));
    Tiding tiding = tidings.of(member, share, before, clock.instant());
    if (said) {
      tidings.said(member.id(), change(draft, "said"), tiding);
      return tiding.words();
    }
    tidings.unsaid(member.id(), change(draft, "unsaid"), tiding);
    return tiding.brief();
  }

  private static Optional<Share> known(Draft draft, List<Share> before) {
    return before.stream()
        .filter(share ->
            share.trail().origin() instanceof Share.Origin.Published published
                && published.draft() == draft.id().number())
        .findFirst();
  }

  private Share add(Member member, Draft draft, Delivery delivery, String place) {
    ShareId id = new ShareId(member.id(), numbers.next(member.id(), Sequence.SHARE));
    Instant at = firstPublished(draft).orElseGet(clock::instant);
    Share.Trail trail =
        new Share.Trail(
            new Share.Origin.Published(draft.id().number()),
            List.of(place),
            List.of(),
            Share.Fate.STANDS);
    Share share =
        new Share(
            id,
            matter(draft, delivery.post().text()),
            draft.content().aim().kind(),
            new Share.Moment(member.rhythm().dayAt(at), at),
            trail);
    return shares.add(share, "draft/" + draft.id().key());
  }

  private static Optional<Instant> firstPublished(Draft draft) {
    return draft.progress().deliveries().stream()
        .flatMap(delivery ->
            delivery.state() instanceof DeliveryState.Published published
                ? Optional.of(published.at()).stream()
                : Optional.<Instant>empty().stream())
        .min(Instant::compareTo);
  }

  /// The link that the text is about: the draft's own where it still stands there, else the first.
  private static Matter matter(Draft draft, String text) {
    List<Matter.Link> links = CanonicalLink.in(text).stream().map(Span::link).toList();
    return draft
        .route()
        .matter()
        .filter(own -> links.stream().anyMatch(link -> link.canonical().equals(own.canonical())))
        .or(() -> links.stream().findFirst())
        .<Matter>map(link -> link)
        .orElseGet(() -> new Matter.Words(Shortened.of(text)));
  }

  private static Change change(Draft draft, String step) {
    return new Change("share/" + draft.id().key() + "/" + step);
  }
}
