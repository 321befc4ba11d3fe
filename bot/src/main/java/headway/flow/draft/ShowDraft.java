package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.coach.Note;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Shows drafts: one with the coach's notes and what it lacks, or all that are not approved.
public final class ShowDraft {
  private final Drafts drafts;
  private final OutletBook outlets;
  private final DraftNotes notes;
  private final Readiness readiness;

  public ShowDraft(Drafts drafts, OutletBook outlets, DraftNotes notes, Readiness readiness) {
    this.drafts = drafts;
    this.outlets = outlets;
    this.notes = notes;
    this.readiness = readiness;
  }

  public Reply one(Caller caller, int number) {
    return Reply.of(card(caller, find(caller, number), ""));
  }

  Reply created(Caller caller, Draft draft) {
    return Reply.of(card(caller, draft, draft.shortName() + " is kept. "));
  }

  /// The draft, after these words of ours.
  public Reply after(String ours, Caller caller, Draft draft) {
    return Reply.of(card(caller, draft, ours.isEmpty() ? "" : ours + "\n"));
  }

  public Reply all(Caller caller) {
    List<Draft> open = drafts.open(caller.id());
    if (open.isEmpty()) {
      return Reply.of("No drafts waiting. `draft` and a link or a few words begins one.");
    }
    Message message = Message.of(open.size() == 1 ? "One draft:" : open.size() + " drafts:");
    for (Draft draft : open) {
      message = message.say("\n" + draft.shortName() + " · ").quote(start(draft));
    }
    Draft first = open.getFirst();
    Button button = new Button("Show " + first.shortName(), Action.SHOW_DRAFT, first.shortName());
    return Reply.of(message.with(button));
  }

  /// The member's own draft of that number, not dropped; nobody else's.
  public Draft find(Caller caller, int number) {
    return drafts
        .find(new DraftId(caller.id(), number))
        .filter(draft -> draft.isOpen() || draft.isApproved())
        .orElseThrow(() ->
            new UsageException(
                "You have no d" + number + ". `drafts` lists yours, `queue` what is approved."));
  }

  /// The first line of a text, shortened.
  public static String start(Draft draft) {
    String line = draft.content().text().strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private Message card(Caller caller, Draft draft, String before) {
    Message message = Message.of(before).then(aim(draft)).say("\nTo " + places(draft) + ".\n\n");
    message = message.quote(draft.content().text());
    if (!draft.content().credit().isEmpty()) {
      message = message.say("\n\nCredits ").quote(String.join(", ", draft.content().credit()));
    }
    List<Note> remarks = notes.on(draft, caller);
    for (int i = 0; i < remarks.size(); i++) {
      message = message.say((i == 0 ? "\n\n" : "\n") + "- ").say(remarks.get(i).words());
    }
    if (draft.isApproved()) {
      return message
          .say("\n\nIt is approved; an edit voids that and I'll ask you again.")
          .with(new Button("See the queue", Action.SHOW_QUEUE));
    }
    List<Readiness.Lack> lacks = readiness.lacks(draft);
    return lacks.isEmpty()
        ? message.with(buttons(draft))
        : message.say("\n\n").then(Lacking.message(draft, lacks, readiness.missingWords(draft)));
  }

  private static List<Button> buttons(Draft draft) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(new Button("Approve", Action.APPROVE, draft.shortName(), draft.revision()));
    buttons.add(new Button("Edit", Action.EDIT_TEXT, draft.shortName(), draft.revision()));
    buttons.add(new Button("Drop", Action.DROP_DRAFT, draft.shortName(), draft.revision()));
    return buttons;
  }

  private static Message aim(Draft draft) {
    Content.Aim aim = draft.content().aim();
    Message message = Message.of(draft.shortName());
    message = aim.kind().map(kind -> " · " + kind.word()).map(message::say).orElse(message);
    if (aim.audience().isPresent()) {
      message = message.say(" · for ").quote(aim.audience().get());
    }
    if (aim.purpose().isPresent()) {
      message = message.say(" · to ").quote(aim.purpose().get());
    }
    return message;
  }

  private String places(Draft draft) {
    return draft.route().outlets().stream()
        .map(outlets::described)
        .collect(Collectors.joining(", "));
  }
}
