package headway.flow.data;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.Share;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;

/// Deletes everything of a member, after a confirmation, and names what it can't delete.
public final class ForgetMember {
  private final Works works;
  private final DeleteMember everything;

  public ForgetMember(Works works, Roll roll, Talk talk) {
    this.works = works;
    this.everything = new DeleteMember(works, roll, talk);
  }

  public Reply ask(Caller caller) {
    return Reply.of(
        Message.of(
                "This deletes your card, drafts, queue, shares, suggestions, settings and exports,"
                    + " for good. `export` first takes a copy. It can't delete "
                    + remains(caller)
                    + ".")
            .with(
                new Button("Forget me", Action.FORGET_ME), new Button("Keep me", Action.KEEP_ME)));
  }

  public Reply forget(Caller caller) {
    works.drafts().queued(caller.id()).stream()
        .filter(Draft::isBeingSent)
        .findFirst()
        .ifPresent(draft -> {
          throw new UsageException(
              draft.shortName()
                  + " is being sent right now. Wait a moment, then say `forget me` again.");
        });
    String remains = remains(caller);
    everything.delete(caller.member());
    return Reply.of(
        "Forgotten: everything of yours is deleted here. What I could not delete: "
            + remains
            + ". If you write to me again, we begin anew.");
  }

  public Reply keep(Caller caller) {
    return Reply.of("Nothing is deleted.");
  }

  private String remains(Caller caller) {
    long posts =
        works.shares().all(caller.id()).stream()
            .filter(share -> !share.isLogged() && share.trail().fate() != Share.Fate.RETRACTED)
            .count();
    String published =
        posts == 0
            ? "posts that were published (there are none)"
            : TimeWords.count(Math.toIntExact(posts), "published post", "published posts")
                + ", which stand where they were posted until you delete them there";
    boolean pictures =
        works.drafts().latest(caller.id(), Integer.MAX_VALUE).stream()
            .flatMap(draft -> draft.content().picture().stream())
            .anyMatch(picture -> !works.files().pictures().isSent(picture.path()));
    return published
        + "; suggestions in a pool, which stay without your name"
        + (pictures ? "; the picture files you put in the data folder" : "")
        + "; and this conversation, which the chat keeps";
  }
}
