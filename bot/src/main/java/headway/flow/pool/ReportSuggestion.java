package headway.flow.pool;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.MemberId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Suggestions;
import java.util.Optional;

/// A member says that something in the pool should not be there.
public final class ReportSuggestion {
  private final Suggestions suggestions;

  public ReportSuggestion(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /// The button that reports it, where it is another's and strangers can come in.
  public static Optional<Button> button(Suggestion suggestion, MemberId reader) {
    boolean another = !suggestion.brought().by().equals(reader);
    return another
            && suggestion.listing() instanceof Listing.Pool
            && suggestion.id().space().chat().isOpenToStrangers()
        ? Optional.of(new Button("Report", Action.REPORT, suggestion.id().shortName()))
        : Optional.empty();
  }

  /// It is not offered to them again, and Leads are shown it without their name.
  public Reply report(Caller caller, int number) {
    Suggestion found =
        suggestions
            .find(new SuggestionId(caller.space(), number))
            .filter(one -> one.listing() instanceof Listing.Pool)
            .orElseThrow(() ->
                new UsageException("s" + number + " is not in the pool any more; nothing to do."));
    suggestions.change(found.id(), stored -> stored.reported(caller.id()));
    Message said =
        Message.of(
            found.id().shortName()
                + " is reported: you won't be offered it again, and this space's Leads look at"
                + " it. They don't learn who reported it.");
    return Reply.of(said.with(new Button("Another", Action.ANOTHER, found.id().shortName())))
        .ending(Message.of("You reported " + found.id().shortName() + "."));
  }
}
