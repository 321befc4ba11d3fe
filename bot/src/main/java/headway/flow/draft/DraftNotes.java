package headway.flow.draft;

import headway.coach.Note;
import headway.coach.NoteFacts;
import headway.coach.NoteRules;
import headway.coach.Notes;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Picture;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import headway.link.CanonicalLink;
import headway.store.Drafts;
import headway.store.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what the coach looks at in a draft, and asks for its notes.
public final class DraftNotes {
  private final Shares shares;
  private final Drafts drafts;
  private final OutletBook outlets;
  private final Fits fits;
  private final NoteRules rules;

  public DraftNotes(Shares shares, Drafts drafts, OutletBook outlets, Fits fits, NoteRules rules) {
    this.shares = shares;
    this.drafts = drafts;
    this.outlets = outlets;
    this.fits = fits;
    this.rules = rules;
  }

  List<Note> on(Draft draft, Caller caller) {
    List<Share> recent = shares.since(caller.id(), earliest(draft, caller));
    List<DraftId> published =
        recent.stream().flatMap(share -> draftOf(share).stream()).distinct().toList();
    return on(
        draft,
        caller,
        new Lately(recent, published.isEmpty() ? List.of() : drafts.found(published)));
  }

  List<Note> on(Draft draft, Caller caller, Lately lately) {
    String text = draft.content().text();
    NoteFacts.Said said =
        new NoteFacts.Said(
            text,
            draft.content().aim().kind().orElse(Kind.INFORM),
            links(text),
            draft.content().credit());
    return Notes.on(
        new NoteFacts(
            said,
            picture(draft.content().picture()),
            lengths(draft, caller),
            past(draft, lately, earliest(draft, caller)),
            caller.today()),
        rules);
  }

  /// Without a link nothing older than alike texts matters.
  private LocalDate earliest(Draft draft, Caller caller) {
    int days = links(draft.content().text()).isEmpty() ? rules.textDays() : rules.daysBack();
    return caller.today().minusDays(days);
  }

  private static List<NoteFacts.Past> past(Draft draft, Lately lately, LocalDate earliest) {
    Map<DraftId, String> texts = new HashMap<>();
    lately.drafts().forEach(other -> texts.put(other.id(), published(other)));
    return lately.shares().stream()
        .filter(share -> !share.moment().day().isBefore(earliest))
        .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
        .filter(share -> !draftOf(share).equals(Optional.of(draft.id())))
        .map(share -> past(share, texts))
        .toList();
  }

  /// The text that went out, which may have been changed since.
  private static String published(Draft draft) {
    return draft.progress().deliveries().stream()
        .filter(Delivery::isPublished)
        .map(delivery -> delivery.post().text())
        .reduce((_, last) -> last)
        .orElse(draft.content().text());
  }

  private static NoteFacts.Past past(Share share, Map<DraftId, String> texts) {
    String text =
        draftOf(share)
            .flatMap(draft -> Optional.ofNullable(texts.get(draft)))
            .orElseGet(() -> share.matter().shown());
    List<String> links = new ArrayList<>(links(text));
    if (share.matter() instanceof Matter.Link link && !links.contains(link.canonical())) {
      links.add(link.canonical());
    }
    return new NoteFacts.Past(share.id().shortName(), text, links, share.moment().day());
  }

  private static Optional<DraftId> draftOf(Share share) {
    return share.trail().origin() instanceof Share.Origin.Published published
        ? Optional.of(new DraftId(share.id().member(), published.draft()))
        : Optional.empty();
  }

  private List<NoteFacts.Length> lengths(Draft draft, Caller caller) {
    return draft.route().outlets().stream()
        .flatMap(outlet ->
            fits.of(draft, outlet, caller.member()).stream()
                .map(fit -> new NoteFacts.Length(outlets.name(outlet), fit)))
        .toList();
  }

  private static List<String> links(String text) {
    return CanonicalLink.in(text).stream().map(span -> span.link().canonical()).toList();
  }

  private static NoteFacts.Picture picture(Optional<Picture> picture) {
    if (picture.isEmpty()) {
      return NoteFacts.Picture.NONE;
    }
    return picture.get().alt().isPresent()
        ? NoteFacts.Picture.WITH_ALT
        : NoteFacts.Picture.WITHOUT_ALT;
  }
}
