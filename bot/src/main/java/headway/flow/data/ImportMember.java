package headway.flow.data;

import headway.chat.Message;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.store.MemberArchive;

/// Takes in an export: what is here already stays, nothing is doubled, nothing comes in approved.
public final class ImportMember {
  private final ImportSource source;
  private final ImportSettings settings;
  private final ImportShares shares;
  private final ImportDrafts drafts;
  private final ImportSuggestions suggestions;

  public ImportMember(
      ImportSource source,
      ImportSettings settings,
      ImportShares shares,
      ImportDrafts drafts,
      ImportSuggestions suggestions) {
    this.source = source;
    this.settings = settings;
    this.shares = shares;
    this.drafts = drafts;
    this.suggestions = suggestions;
  }

  /// Takes in a file by its name in the terminal, or one that is sent along.
  public Reply take(Caller caller, String file) {
    MemberArchive from = source.read(caller, file);
    ImportLimits.check(from, caller.today());
    settings.take(caller, from);
    int shared = shares.take(caller, from);
    int written = drafts.take(caller, from);
    int suggested = suggestions.take(caller, from);
    return Reply.of(
        Message.of(
            "Taken in: your card and settings, "
                + TimeWords.count(shared, "share", "shares")
                + ", "
                + TimeWords.count(written, "draft", "drafts")
                + " and "
                + TimeWords.count(suggested, "suggestion", "suggestions")
                + ". What was here already stayed; nothing came in approved, and pictures are to"
                + " be added again."));
  }
}
