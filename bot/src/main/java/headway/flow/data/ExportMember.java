package headway.flow.data;

import headway.chat.Message;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Archive;
import headway.store.Drafts;
import headway.store.MemberArchive;
import headway.store.Shares;
import headway.store.Suggestions;

/// Writes everything of a member into one file.
public final class ExportMember {
  private final Drafts drafts;
  private final Shares shares;
  private final Suggestions suggestions;
  private final Archive archive;

  public ExportMember(Drafts drafts, Shares shares, Suggestions suggestions, Archive archive) {
    this.drafts = drafts;
    this.shares = shares;
    this.suggestions = suggestions;
    this.archive = archive;
  }

  public Reply export(Caller caller) {
    var path =
        archive.write(
            new MemberArchive(
                caller.now(),
                caller.member(),
                drafts.latest(caller.id(), Integer.MAX_VALUE).reversed(),
                shares.all(caller.id()),
                suggestions.broughtBy(caller.id())));
    return Reply.of(
        Message.of("Everything of yours is in one file: ")
            .quote(path.toString())
            .say("\nIt holds your drafts and weeks; keep it where only you can read it."));
  }
}
