package headway.flow.queue;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.flow.draft.ShowDraft;
import headway.link.CanonicalLink;
import java.time.Instant;
import java.util.Optional;

/// The member says that a text is out: posted by hand, or seen where we were unsure.
public final class PostedByHand {
  private final DeliveryDesk desk;
  private final Publications publications;
  private final ShowDraft show;

  public PostedByHand(DeliveryDesk desk, Publications publications, ShowDraft show) {
    this.desk = desk;
    this.publications = publications;
    this.show = show;
  }

  /// Asks where it stands.
  public Reply ask(int number) {
    Form form = new Form(FormKind.POSTED_AT, "q" + number, new Field("link", "Its link"));
    return Reply.of(Message.of("Where is it? Paste its link, or `skip`.").asking(form));
  }

  public Reply posted(Caller caller, int number, Optional<String> link) {
    link.ifPresent(PostedByHand::check);
    Draft after =
        desk.change(
            caller,
            number,
            "posted",
            (draft, delivery) -> {
              Delivery out = delivery.in(published(delivery, caller.now(), link));
              var owed = draft.progress().owed().and(number, true);
              return draft.with(draft.progress().with(out).owing(owed.toldOf(number)));
            });
    Delivery delivery = after.delivery(number).orElseThrow();
    String words = publications.record(caller.member(), after, delivery, true);
    return Reply.of(("Noted: " + after.shortName() + " is out. " + words).strip())
        .ending(Done.is(after.shortName(), "out"));
  }

  /// Hands the text to the member instead of posting it; the button knows the revision they saw.
  public Reply handOver(Caller caller, int number, int revision) {
    Draft seen = desk.find(caller, number);
    if (seen.revision() != revision
        || !DeliveryDesk.isCurrent(seen, seen.delivery(number).orElseThrow())) {
      return show.after(
              "q" + number + " was for an earlier text, so nothing is handed over. Now it says:",
              caller,
              seen)
          .ending(Done.nothing("handed over"));
    }
    desk.change(
        caller,
        number,
        "hand",
        (draft, delivery) -> {
          if (!delivery.isOpen()) {
            throw new UsageException(delivery.shortName() + " is over already.");
          }
          Delivery handed = delivery.in(new DeliveryState.Handed(caller.now(), false));
          return draft.with(draft.progress().ended(handed));
        });
    return Reply.of("It's yours to post; the text comes in a message of its own.")
        .ending(Done.HANDED);
  }

  private static DeliveryState published(Delivery delivery, Instant now, Optional<String> link) {
    return switch (delivery.state()) {
      case DeliveryState.Unsure unsure -> new DeliveryState.Published(unsure.at(), link);
      case DeliveryState.Handed _, DeliveryState.Waiting _, DeliveryState.Late _ ->
          new DeliveryState.Published(now, link);
      case DeliveryState.Refused _ -> new DeliveryState.Published(now, link);
      case DeliveryState.Published published ->
          new DeliveryState.Published(
              published.at(), link.or(published::link), published.shortfall());
      case DeliveryState.Lapsed _ ->
          throw new UsageException(
              delivery.shortName() + " lapsed. Log it instead: `shared` and its link.");
      case DeliveryState.Cancelled _ ->
          throw new UsageException(
              delivery.shortName()
                  + " was cancelled. If it is out, log it: `shared` and its link.");
      case DeliveryState.Sending _ ->
          throw new UsageException(delivery.shortName() + " is being sent right now.");
    };
  }

  private static void check(String link) {
    if (CanonicalLink.read(link).isEmpty()) {
      throw new UsageException("That is not a link I can read. Paste the whole link, or `skip`.");
    }
  }
}
