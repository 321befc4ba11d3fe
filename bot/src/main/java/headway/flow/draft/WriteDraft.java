package headway.flow.draft;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Matter;
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

  private static final String LABEL = "What would you like to say?";

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

  /// Asks for the text of a draft about nothing yet.
  public Reply ask() {
    return ask("", LABEL + " One or two sentences will do.");
  }

  /// Asks for the text of a draft; `source` is a suggestion's short name, or empty.
  public Reply ask(String source, String question) {
    return ask(source, Message.of(question));
  }

  /// The same, where the question holds words of members.
  public Reply ask(String source, Message question) {
    Form form = new Form(FormKind.NEW_DRAFT, source, new Field("text", LABEL));
    return Reply.of(question.asking(form));
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

  public Reply about(Caller caller, Matter.Link link, Optional<String> text) {
    return write(caller, above(text, link), Optional.empty(), Optional.of(link));
  }

  public Reply words(Caller caller, String text) {
    checkLink(text);
    Optional<Matter.Link> link = CanonicalLink.in(text).stream().findFirst().map(Span::link);
    return write(caller, text, Optional.empty(), link);
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

  private Reply write(
      Caller caller, String text, Optional<SuggestionId> from, Optional<Matter.Link> matter) {
    DraftLimits.text(text);
    Lately lately = proposals.lately(caller);
    Draft draft = earlier(caller).orElseGet(() -> add(caller, text, from, matter, lately));
    firstWeek.begin(caller, caller.today());
    return show.created(caller, draft, lately).ending(Done.is(draft.shortName(), "written"));
  }

  private Optional<Draft> earlier(Caller caller) {
    return caller.again() ? drafts.addedBy(change(caller)) : Optional.empty();
  }

  private Draft add(
      Caller caller,
      String text,
      Optional<SuggestionId> from,
      Optional<Matter.Link> matter,
      Lately lately) {
    Content.Aim aim = proposals.aim(caller, text, lately);
    Content content = new Content(text, aim, List.of(), Optional.empty());
    Route route = new Route(from, matter, caller.space(), proposals.outlets(caller, lately));
    DraftId id = new DraftId(caller.id(), numbers.next(caller.id(), Sequence.DRAFT));
    return drafts.add(new Draft(id, 1, content, route, Progress.NEW), change(caller));
  }

  private static Change change(Caller caller) {
    return caller.change("draft");
  }
}
