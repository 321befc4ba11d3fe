package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.coach.Note;
import headway.domain.Content;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Picture;
import headway.flow.AimWords;
import headway.flow.Caller;
import headway.flow.Series;
import headway.flow.outlet.OutletBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A draft as its member reads it: aim and places, the text, the coach's notes, what comes next.
final class DraftCard {
  private final OutletBook outlets;
  private final Provenance provenance;

  DraftCard(OutletBook outlets, Provenance provenance) {
    this.outlets = outlets;
    this.provenance = provenance;
  }

  Message text(Draft draft, List<Note> notes) {
    Message message = places(aim(draft), draft).say("\n\n").quote(draft.content().text());
    message = remarks(with(message, draft.content()), notes);
    Message source = provenance.of(draft);
    return source.parts().isEmpty() ? message : message.say("\n\n").then(source);
  }

  /// What follows when nothing lacks.
  ///
  /// @param at the time that the member has chosen for it
  Message next(Caller caller, Draft draft, Optional<Instant> at) {
    Button approve = ApprovalButton.of(caller, draft, at);
    if (!draft.isApproved()) {
      return Message.EMPTY.with(approve).with(buttons(draft));
    }
    return at.isPresent() ? out(draft).withFirst(List.of(approve)) : out(draft);
  }

  private static Message out(Draft draft) {
    List<String> open =
        draft.progress().deliveries().stream()
            .filter(Delivery::isOpen)
            .map(Delivery::shortName)
            .toList();
    return open.isEmpty()
        ? Message.of("\n\nIt is out. Change it, and it can be approved anew.")
        : Message.of("\n\nIt is approved: " + Series.are(open) + " in your queue.")
            .say(" Change a word and I'll ask you again.")
            .with(new Button("See the queue", Action.SHOW_QUEUE));
  }

  private static List<Button> buttons(Draft draft) {
    return List.of(
        new Button("Edit", Action.EDIT_TEXT, draft.shortName(), draft.revision()),
        new Button("Another kind", Action.ASK_KIND, draft.shortName(), draft.revision()),
        new Button("Drop", Action.DROP_DRAFT, draft.shortName(), draft.revision()),
        new Button("Details", Action.DRAFT_DETAILS, draft.shortName(), draft.revision()));
  }

  private static Message aim(Draft draft) {
    Content.Aim aim = draft.content().aim();
    Message message = Message.of(draft.shortName());
    message = aim.kind().map(kind -> " · " + kind.word()).map(message::say).orElse(message);
    if (aim.audience().isPresent()) {
      String words = aim.audience().get();
      message = message.say(" · " + AimWords.beforeAudience(words)).quote(AimWords.audience(words));
    }
    if (aim.purpose().isPresent()) {
      String words = aim.purpose().get();
      message = message.say(" · " + AimWords.beforePurpose(words)).quote(AimWords.purpose(words));
    }
    return message;
  }

  private Message places(Message message, Draft draft) {
    List<String> places = draft.route().outlets().stream().map(outlets::described).toList();
    return message.say("\nTo " + Series.of(places) + ".");
  }

  private static Message with(Message before, Content content) {
    Message message = before;
    if (!content.credit().isEmpty()) {
      message = message.say("\n\nCredit: ").quote(Series.of(content.credit()));
    }
    if (content.picture().isPresent()) {
      Picture picture = content.picture().get();
      message = message.showing(picture.path());
      if (picture.alt().isPresent()) {
        message = message.say("\n\nThe picture shows: ").quote(picture.alt().get());
      }
    }
    return message;
  }

  private static Message remarks(Message before, List<Note> remarks) {
    Message message = before;
    for (int i = 0; i < remarks.size(); i++) {
      message = message.say((i == 0 ? "\n\n" : "\n") + "- ").say(remarks.get(i).words());
    }
    return message;
  }
}
