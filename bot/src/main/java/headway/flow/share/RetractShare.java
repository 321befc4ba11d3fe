package headway.flow.share;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.flow.week.ShareFields;
import headway.store.Drafts;
import headway.store.Shares;
import java.util.List;
import java.util.Optional;

/// Marks a share as retracted, and says how its post is taken back; the record stays.
public final class RetractShare {
  private final Shares shares;
  private final Drafts drafts;
  private final OutletBook outlets;

  public RetractShare(Shares shares, Drafts drafts, OutletBook outlets) {
    this.shares = shares;
    this.drafts = drafts;
    this.outlets = outlets;
  }

  public Reply retract(Caller caller, int number) {
    Share share = OwnShares.find(shares, caller, number);
    boolean already = share.trail().fate() == Share.Fate.RETRACTED;
    if (!already) {
      shares.change(share.id(), caller.change("retract"), stored -> retracted(stored, caller));
    }
    String name = share.id().shortName();
    Message message =
        Message.of(
            already
                ? name + " is marked as retracted already."
                : name + " stays on record, marked as retracted, and still counts.");
    return Reply.of(byHand(message, share));
  }

  private static Share retracted(Share stored, Caller caller) {
    Share.Correction correction =
        new Share.Correction(caller.now(), ShareFields.RETRACTED, "", "retracted");
    return stored.corrected(stored.ending(Share.Fate.RETRACTED), correction);
  }

  private Message byHand(Message message, Share share) {
    List<Delivery> out = published(share);
    if (out.isEmpty()) {
      return message.say(" I didn't post it, so I can't delete it: delete it where you posted it.");
    }
    Message all = message.say(" I can't delete it for you; open each post and delete it:");
    for (Delivery delivery : out) {
      all = line(all.say("\n" + outlets.name(delivery.outlet())), link(delivery));
    }
    return all;
  }

  private static Message line(Message name, Optional<String> link) {
    return link.map(url -> name.say(": ").link(url, url)).orElse(name);
  }

  private List<Delivery> published(Share share) {
    Optional<Draft> draft =
        switch (share.trail().origin()) {
          case Share.Origin.Published published ->
              drafts.find(new DraftId(share.id().member(), published.draft()));
          case Share.Origin.Logged _ -> Optional.empty();
        };
    return draft.stream()
        .flatMap(found -> found.progress().deliveries().stream())
        .filter(Delivery::isPublished)
        .toList();
  }

  private static Optional<String> link(Delivery delivery) {
    return delivery.state() instanceof DeliveryState.Published published
        ? published.link()
        : Optional.empty();
  }
}
