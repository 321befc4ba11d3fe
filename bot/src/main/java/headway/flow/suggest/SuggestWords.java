package headway.flow.suggest;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.pool.ReportSuggestion;

/// Says as what a suggestion is kept, where, and what can be done with it.
final class SuggestWords {
  private SuggestWords() {}

  /// @param why it is not where it was meant to be, or empty
  static Reply of(Caller caller, Suggestion standing, boolean known, boolean noted, String why) {
    String name = standing.id().shortName();
    Message message =
        Message.of(why + (known ? "That is " + name + " already, " : "Kept as " + name + ", "))
            .say(where(standing.listing()) + ": ")
            .quote(Shortened.of(standing.matter()))
            .say(".");
    if (noted) {
      message = message.say(known ? " Your note is added." : " Your note is with it.");
    }
    Message said = next(caller, standing, message);
    return Reply.of(said).ending(Done.is(name, "kept"));
  }

  private static Message next(Caller caller, Suggestion standing, Message message) {
    String name = standing.id().shortName();
    return standing.isFor(caller.id())
        ? message
            .say(" `draft " + name + "` makes a draft of it.")
            .with(new Button("Draft it", Action.DRAFT_IT, name))
            .with(ReportSuggestion.button(standing, caller.id()).stream().toList())
        : message.say(others(caller, standing));
  }

  private static String where(Listing listing) {
    return switch (listing) {
      case Listing.Pool _ -> "in the pool, where everybody here can take it up";
      case Listing.Waiting _ -> "which others see once one of this space's Leads takes it in";
      case Listing.Removed _ -> "which one of this space's Leads took out of the pool";
      case Listing.Own _ -> "in your own list, which only you see";
    };
  }

  /// What whoever may not use it can do.
  private static String others(Caller caller, Suggestion standing) {
    return caller.isLead()
        ? " `space pool add " + standing.id().shortName() + "` takes it in."
        : " In a direct message to me, `suggest` keeps it in your own list.";
  }
}
