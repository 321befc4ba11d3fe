package headway.flow.draft;

import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Matter;
import headway.domain.Outlet;
import headway.domain.Progress;
import headway.domain.Route;
import headway.domain.Sequence;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.FirstWeek;
import headway.flow.Reply;
import headway.link.CanonicalLink;
import headway.link.Pasted;
import headway.link.Span;
import headway.store.Change;
import headway.store.Drafts;
import headway.store.Numbers;
import java.util.List;
import java.util.Optional;

/// Writes a new draft: from a suggestion, from a link, or from the member's words alone.
public final class WriteDraft {
  public static final int LONGEST = 20_000;

  private final Drafts drafts;
  private final Numbers numbers;
  private final Proposals proposals;
  private final FirstWeek firstWeek;
  private final ShowDraft show;

  public WriteDraft(
      Drafts drafts, Numbers numbers, Proposals proposals, FirstWeek firstWeek, ShowDraft show) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.proposals = proposals;
    this.firstWeek = firstWeek;
    this.show = show;
  }

  /// The member's own note or the text given, then the link on a line of its own.
  public Reply from(Caller caller, Suggestion suggestion, Optional<String> text) {
    Optional<String> own = text.or(() -> Sources.ownNote(suggestion, caller.id()));
    return switch (suggestion.matter()) {
      case Matter.Link link ->
          write(caller, above(own, link), Optional.of(suggestion.id()), Optional.of(link));
      case Matter.Words words ->
          write(caller, own.orElse(words.text()), Optional.of(suggestion.id()), Optional.empty());
    };
  }

  /// What was filled into a form; a suggestion's link stands below the text if it lacks there.
  public Reply filled(Caller caller, Optional<Suggestion> from, Filled filled) {
    String text = DraftLimits.text(filled.text().orElse(""));
    if (from.isEmpty()) {
      checkLink(text);
    }
    Optional<Matter.Link> link =
        from.isEmpty()
            ? firstLink(text)
            : from.map(Suggestion::matter)
                .filter(Matter.Link.class::isInstance)
                .map(Matter.Link.class::cast);
    String whole =
        from.isEmpty() ? text : link.map(one -> above(Optional.of(text), one)).orElse(text);
    return write(caller, new Written(whole, from.map(Suggestion::id), link), filled);
  }

  public Reply about(Caller caller, Matter.Link link, Optional<String> text) {
    return write(caller, above(text, link), Optional.empty(), Optional.of(link));
  }

  public Reply words(Caller caller, String text) {
    checkLink(text);
    return write(caller, text, Optional.empty(), firstLink(text));
  }

  private static Optional<Matter.Link> firstLink(String text) {
    return CanonicalLink.in(text).stream().findFirst().map(Span::link);
  }

  /// A text that begins with a link that is none was meant as a draft about that link.
  private static void checkLink(String text) {
    String first = text.strip().split("\\s", 2)[0];
    boolean meant = first.contains("://") || first.matches("(?i)https?:.*");
    if (meant && CanonicalLink.judge(first) instanceof Pasted.Refused refused) {
      throw new UsageException(refused.cause());
    }
  }

  private static String above(Optional<String> text, Matter.Link link) {
    return text.filter(words -> !words.isBlank())
        .map(words -> has(words, link) ? words : words + "\n" + link.url())
        .orElse(link.url());
  }

  private static boolean has(String words, Matter.Link link) {
    return CanonicalLink.in(words).stream()
        .anyMatch(span -> span.link().canonical().equals(link.canonical()));
  }

  /// What a new draft begins with: its text, where it came from, the link it is about.
  private record Written(String text, Optional<SuggestionId> from, Optional<Matter.Link> matter) {}

  private Reply write(
      Caller caller, String text, Optional<SuggestionId> from, Optional<Matter.Link> matter) {
    return write(caller, new Written(text, from, matter), Filled.NOTHING);
  }

  private Reply write(Caller caller, Written written, Filled filled) {
    DraftLimits.text(written.text());
    Lately lately = proposals.lately(caller);
    Draft draft = earlier(caller).orElseGet(() -> add(caller, written, filled, lately));
    firstWeek.begin(caller, caller.today());
    return show.created(caller, draft, lately, filled.at())
        .ending(Done.is(draft.shortName(), "written"));
  }

  private Optional<Draft> earlier(Caller caller) {
    return caller.again() ? drafts.addedBy(change(caller)) : Optional.empty();
  }

  private Draft add(Caller caller, Written written, Filled filled, Lately lately) {
    Content.Aim aim = filled.aim().apply(proposals.aim(caller, written.text(), lately));
    Content content = new Content(written.text(), aim, List.of(), Optional.empty());
    List<Outlet> to = filled.to().orElseGet(() -> proposals.outlets(caller, lately));
    Route route = new Route(written.from(), written.matter(), caller.space(), to);
    DraftId id = new DraftId(caller.id(), numbers.next(caller.id(), Sequence.DRAFT));
    return drafts.add(new Draft(id, 1, content, route, Progress.NEW), change(caller));
  }

  private static Change change(Caller caller) {
    return caller.change("draft");
  }
}
