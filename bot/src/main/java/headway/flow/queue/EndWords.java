package headway.flow.queue;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Person;
import headway.flow.outlet.OutletBook;
import java.time.ZoneId;

/// Says which delivery ended and why, with what the member can do about it.
final class EndWords {
  private final OutletBook outlets;

  EndWords(OutletBook outlets) {
    this.outlets = outlets;
  }

  /// Where the place itself is gone, another is asked for.
  Message refused(
      Draft draft, Delivery delivery, DeliveryState.Refused state, Person person, ZoneId zone) {
    boolean gone = outlets.isGone(delivery.outlet(), person.author(delivery.outlet()));
    return where(draft.shortName() + " didn't go out to ", delivery, zone)
        .say(": ")
        .quote(sentence(state.reason()))
        .say(" Nothing was posted; your text is unchanged.")
        .say(gone ? " Where should it go instead?" : "")
        .with(gone ? DeliveryButtons.elsewhere(draft, delivery) : DeliveryButtons.of(delivery));
  }

  Message unsure(Draft draft, Delivery delivery, DeliveryState.Unsure state, ZoneId zone) {
    return where("I can't tell whether " + draft.shortName() + " reached ", delivery, zone)
        .say(": ")
        .quote(sentence(state.cause()))
        .say(" Have a look there; I won't send it again unless you say so.")
        .with(DeliveryButtons.of(delivery));
  }

  Message late(Draft draft, Delivery delivery, ZoneId zone) {
    return where(draft.shortName() + " was to go to ", delivery, zone)
        .say(why(delivery.state()))
        .with(DeliveryButtons.of(delivery));
  }

  private static String why(DeliveryState state) {
    return state instanceof DeliveryState.Late late && late.restored()
        ? ", and that time passed before I was restored from a backup. It may be out already; have a look there first."
        : ", and that time passed while I was away or held. It hasn't been posted.";
  }

  private Message where(String before, Delivery delivery, ZoneId zone) {
    return Message.of(before)
        .say(outlets.name(delivery.outlet()) + " on ")
        .when(delivery.due(), zone)
        .say(" (" + delivery.shortName() + ")");
  }

  private static String sentence(String words) {
    String said = words.strip();
    return said.endsWith(".") || said.endsWith("?") || said.endsWith("!") ? said : said + ".";
  }
}
