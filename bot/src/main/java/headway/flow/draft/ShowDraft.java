package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.flow.draft.Readiness.Lack;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Shows drafts: one with the coach's notes and what it lacks, or all that are not approved.
public final class ShowDraft {
  private static final int LISTED = 20;
  private static final int START = 60;

  private final Drafts drafts;
  private final DraftNotes notes;
  private final Readiness readiness;
  private final Provenance provenance;
  private final DraftCard card;
  private final DraftFields fields;
  private final Lacking lacking;

  public ShowDraft(Drafts drafts, OutletBook outlets, DraftNotes notes, Readiness readiness) {
    this.drafts = drafts;
    this.notes = notes;
    this.readiness = readiness;
    this.provenance = new Provenance(readiness.sources(), outlets);
    this.card = new DraftCard(outlets, provenance);
    this.fields = new DraftFields(drafts);
    this.lacking = new Lacking(readiness, fields);
  }

  public Reply one(Caller caller, int number) {
    return after("", caller, find(caller, number));
  }

  Reply created(Caller caller, Draft draft, Lately lately, Optional<Instant> at) {
    return Reply.of(
        Message.of("Kept. ")
            .then(card.text(draft, notes.on(draft, caller, lately)))
            .then(next(caller, draft, at)));
  }

  /// The draft, after these words of ours.
  public Reply after(String ours, Caller caller, Draft draft) {
    return after(ours, caller, draft, Optional.empty());
  }

  /// The same, with the time that the member has chosen on the button that approves.
  Reply after(String ours, Caller caller, Draft draft, Optional<Instant> at) {
    return Reply.of(
        Message.of(ours.isEmpty() ? "" : ours + "\n\n")
            .then(card.text(draft, notes.on(draft, caller)))
            .then(next(caller, draft, at)));
  }

  /// Says what lacks, in place of an approval; empty where nothing does.
  public Optional<Reply> refusal(Caller caller, Draft draft) {
    return readiness.lacks(draft).stream()
        .findFirst()
        .map(lack -> Reply.of(lacking.refuse(caller, draft, lack)));
  }

  /// The text as it is now, where a button knows an older one; nothing is done then.
  public Optional<Reply> changedSince(Caller caller, Draft draft, int revision, String done) {
    return draft.revision() == revision
        ? Optional.empty()
        : Optional.of(
            after(
                    draft.shortName()
                        + " has changed since, so nothing is "
                        + done
                        + ". Now it says:",
                    caller,
                    draft)
                .ending(Done.nothing(done)));
  }

  /// Where it came from, when it leaves the space that its suggestion was brought to.
  public Message provenance(Draft draft) {
    return provenance.of(draft);
  }

  /// Asks for what lacks in the member's own words; the text has questions of its own.
  public Reply askLacking(Caller caller, int number) {
    Draft draft = find(caller, number);
    List<Lack> lacks = readiness.lacks(draft).stream().filter(lack -> lack != Lack.WORDS).toList();
    return lacks.isEmpty()
        ? after("", caller, draft)
        : Reply.of(Message.EMPTY.asking(fields.form(caller, draft, lacks)));
  }

  public Reply askKind(Caller caller, int number) {
    return Reply.of(lacking.kinds(caller, find(caller, number)));
  }

  public Reply all(Caller caller) {
    List<Draft> open = drafts.open(caller.id());
    if (open.isEmpty()) {
      return Reply.of("No drafts waiting. `draft` and a link or a few words begins one.");
    }
    Message message = Message.of(open.size() == 1 ? "One draft:" : open.size() + " drafts:");
    for (Draft draft : open.reversed().subList(0, Math.min(LISTED, open.size()))) {
      message = message.say("\n" + draft.shortName() + " · ").quote(start(draft));
    }
    if (open.size() > LISTED) {
      message = message.say("\nand " + (open.size() - LISTED) + " older");
    }
    Draft last = open.getLast();
    return Reply.of(
        message.with(new Button("Show " + last.shortName(), Action.SHOW_DRAFT, last.shortName())));
  }

  /// The member's own draft of that number, not dropped; nobody else's.
  public Draft find(Caller caller, int number) {
    Draft draft =
        drafts
            .find(new DraftId(caller.id(), number))
            .orElseThrow(() ->
                new UsageException(
                    "You have no d" + number + ". `drafts` lists yours, `queue` what waits."));
    if (draft.progress().state() instanceof DraftState.Dropped) {
      throw new UsageException(draft.shortName() + " is dropped. `drafts` lists those you have.");
    }
    return draft;
  }

  /// The first line of a text, shortened.
  public static String start(Draft draft) {
    String line = draft.content().text().strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(START, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private Message next(Caller caller, Draft draft, Optional<Instant> at) {
    List<Lack> lacks = draft.isApproved() ? List.of() : readiness.lacks(draft);
    return lacks.isEmpty()
        ? card.next(caller, draft, at)
        : Message.of("\n\n")
            .then(lacking.ask(caller, draft, lacks.getFirst()))
            .say(at.isPresent() ? " Say the time again then." : "");
  }
}
