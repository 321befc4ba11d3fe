package headway.flow.draft;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Outlet;
import headway.domain.Picture;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Drafts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes a draft; any change voids its approval.
public final class EditDraft {
  private static final int LONGEST_AIM = 300;

  private final Drafts drafts;
  private final ShowDraft show;

  public EditDraft(Drafts drafts, ShowDraft show) {
    this.drafts = drafts;
    this.show = show;
  }

  public Reply text(Caller caller, int number, String words) {
    WriteDraft.check(words);
    return edit(caller, number, content -> content.withText(words));
  }

  /// Puts the line before the text, which is a link so far.
  public Reply addLine(Caller caller, int number, String line) {
    WriteDraft.check(line);
    return edit(caller, number, content -> content.withText(line + "\n" + content.text()));
  }

  public Reply kind(Caller caller, int number, Kind kind) {
    return edit(caller, number, content -> content.withKind(kind));
  }

  public Reply audience(Caller caller, int number, String words) {
    bounded(words);
    return edit(caller, number, content -> content.withAudience(words));
  }

  public Reply purpose(Caller caller, int number, String words) {
    bounded(words);
    return edit(caller, number, content -> content.withPurpose(words));
  }

  public Reply credit(Caller caller, int number, List<String> people) {
    return edit(caller, number, content -> content.withCredit(people));
  }

  public Reply picture(Caller caller, int number, Optional<String> path) {
    return edit(
        caller,
        number,
        content ->
            content.withPicture(
                path.map(file -> new Picture(file, content.picture().flatMap(Picture::alt)))));
  }

  public Reply alt(Caller caller, int number, String words) {
    bounded(words);
    return edit(
        caller,
        number,
        content ->
            content.withPicture(
                Optional.of(
                    content
                        .picture()
                        .map(picture -> new Picture(picture.path(), Optional.of(words)))
                        .orElseThrow(() ->
                            new UsageException(
                                "There is no picture to describe yet. Add one with `draft d"
                                    + number
                                    + " picture FILE`.")))));
  }

  public Reply to(Caller caller, int number, List<Outlet> outlets) {
    return change(
        caller,
        number,
        draft ->
            new Draft(
                draft.id(),
                draft.revision() + 1,
                draft.content(),
                draft.route().to(outlets),
                draft.progress()));
  }

  public Reply drop(Caller caller, int number) {
    Draft before = show.find(caller, number);
    drafts.change(before.id(), caller.change("drop"), draft -> draft.dropped(caller.now()));
    return Reply.of(
        before.shortName()
            + " is dropped."
            + (before.isApproved() ? " What waited of it in the queue is cancelled." : ""));
  }

  /// Asks for the new text.
  public Reply askText(Caller caller, int number) {
    Draft draft = show.find(caller, number);
    Field field = new Field("text", "The new text", draft.content().text(), List.of());
    return Reply.of(
        Message.of("What should " + draft.shortName() + " say? Now it says:\n\n")
            .quote(draft.content().text())
            .asking(new Form(FormKind.DRAFT, draft.shortName(), field)));
  }

  /// Asks for a line of the member's own.
  public Reply askLine(Caller caller, int number, String question) {
    Draft draft = show.find(caller, number);
    return Reply.of(
        Message.of(question)
            .asking(
                new Form(FormKind.ADD_LINE, draft.shortName(), new Field("line", "Your words"))));
  }

  private Reply edit(Caller caller, int number, UnaryOperator<Content> edit) {
    return change(caller, number, draft -> draft.revised(edit.apply(draft.content())));
  }

  private Reply change(Caller caller, int number, UnaryOperator<Draft> edit) {
    Draft before = show.find(caller, number);
    Draft after =
        drafts.change(
            before.id(),
            caller.change("edit"),
            draft -> edit.apply(draft.reopened(caller.now(), "the draft was changed")));
    return show.after(before.isApproved() ? voided(before, after) : "", caller, after);
  }

  private static String voided(Draft before, Draft after) {
    List<String> cancelled =
        after.progress().deliveries().stream()
            .filter(now -> !now.isOpen())
            .filter(now -> before.delivery(now.number()).filter(was -> was.isOpen()).isPresent())
            .map(now -> now.shortName())
            .toList();
    String queue =
        cancelled.isEmpty() ? "" : ", and " + String.join(", ", cancelled) + " is cancelled";
    return "The approval of "
        + after.shortName()
        + " no longer holds"
        + queue
        + ". It is back in `drafts`; approve it again when it's right.";
  }

  private static void bounded(String words) {
    if (words.isBlank() || words.length() > LONGEST_AIM) {
      throw new UsageException(
          "Use one to " + LONGEST_AIM + " characters here; that was " + words.length() + ".");
    }
  }
}
