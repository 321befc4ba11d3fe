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
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.store.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Changes a draft; any change voids its approval.
public final class EditDraft {
  private final Drafts drafts;
  private final ShowDraft show;
  private final PictureOf pictures;

  public EditDraft(Drafts drafts, ShowDraft show, PictureOf pictures) {
    this.drafts = drafts;
    this.show = show;
    this.pictures = pictures;
  }

  public Reply text(Caller caller, int number, String words) {
    DraftLimits.text(words);
    return edit(caller, number, content -> content.withText(words));
  }

  /// Puts the line before the text, which is a link so far.
  public Reply addLine(Caller caller, int number, String line) {
    DraftLimits.text(line);
    return edit(
        caller,
        number,
        content -> content.withText(DraftLimits.text(line + "\n" + content.text())));
  }

  public Reply kind(Caller caller, int number, Kind kind) {
    return edit(caller, number, content -> content.withKind(kind));
  }

  public Reply audience(Caller caller, int number, String words) {
    String plain = DraftLimits.aim(words);
    return edit(caller, number, content -> content.withAudience(plain));
  }

  public Reply purpose(Caller caller, int number, String words) {
    String plain = DraftLimits.aim(words);
    return edit(caller, number, content -> content.withPurpose(plain));
  }

  /// Credits these people; none when there are no names.
  public Reply credit(Caller caller, int number, List<String> people) {
    List<String> plain = DraftLimits.people(people);
    return edit(caller, number, content -> content.withCredit(plain));
  }

  /// Shows the picture that these words name; what was said of another one is kept.
  public Reply picture(Caller caller, int number, String words) {
    var _ = show.find(caller, number);
    String file = pictures.named(caller, number, words);
    return edit(
        caller,
        number,
        content ->
            content.withPicture(
                Optional.of(new Picture(file, content.picture().flatMap(Picture::alt)))));
  }

  public Reply withoutPicture(Caller caller, int number) {
    return edit(caller, number, content -> content.withPicture(Optional.empty()));
  }

  public Reply alt(Caller caller, int number, String words) {
    String plain = DraftLimits.aim(words);
    return edit(
        caller,
        number,
        content -> content.withPicture(Optional.of(PictureOf.described(content, number, plain))));
  }

  public Reply to(Caller caller, int number, List<Outlet> outlets) {
    return change(
        caller, number, draft -> draft.revised(draft.content()).with(draft.route().to(outlets)));
  }

  /// Changes all that was filled in, at once.
  public Reply fill(Caller caller, int number, Filled filled) {
    filled.text().ifPresent(DraftLimits::text);
    Draft before = show.find(caller, number);
    Draft after =
        drafts.change(
            before.id(), caller.change("edit"), draft -> changed(draft, filled::on, caller));
    return shown(caller, before, after, filled.at());
  }

  /// Drops it from a button, which knows the revision that the member saw.
  public Reply dropSeen(Caller caller, int number, int revision) {
    Draft draft = show.find(caller, number);
    return show.changedSince(caller, draft, revision, "dropped")
        .orElseGet(() -> drop(caller, number));
  }

  public Reply drop(Caller caller, int number) {
    Draft before = show.find(caller, number);
    Draft after =
        drafts.change(before.id(), caller.change("drop"), draft -> draft.dropped(caller.now()));
    return Reply.of(Voided.dropped(before, after)).ending(Done.DROPPED);
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
        drafts.change(before.id(), caller.change("edit"), draft -> changed(draft, edit, caller));
    return shown(caller, before, after, Optional.empty());
  }

  private Reply shown(Caller caller, Draft before, Draft after, Optional<Instant> at) {
    Reply reply = show.after(Voided.changed(before, after, caller.now()), caller, after, at);
    return before.equals(after) ? reply : reply.ending(Done.is(after.shortName(), "changed"));
  }

  /// An edit that leaves all as it was is none, in whatever order its places are named.
  private static Draft changed(Draft draft, UnaryOperator<Draft> edit, Caller caller) {
    Draft edited = edit.apply(draft);
    boolean same =
        edited.content().equals(draft.content())
            && Set.copyOf(edited.route().outlets()).equals(Set.copyOf(draft.route().outlets()));
    return same ? draft : edited.reopened(caller.now(), Voided.CHANGED);
  }
}
