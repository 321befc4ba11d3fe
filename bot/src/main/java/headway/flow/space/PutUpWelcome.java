package headway.flow.space;

import headway.chat.Board;
import headway.chat.Button;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.PutUp;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.LeadAct;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts up the card that tells a channel what Headway is: one a channel, which reads anew later.
public final class PutUpWelcome {
  private final Rooms rooms;
  private final Map<ChatKind, Board> boards;
  private final WelcomeCards cards;
  private final Offers offers;
  private final Logbook log;

  public PutUpWelcome(
      Rooms rooms, Map<ChatKind, Board> boards, WelcomeCards cards, Offers offers, Logbook log) {
    this.rooms = rooms;
    this.boards = Map.copyOf(boards);
    this.cards = cards;
    this.offers = offers;
    this.log = log;
  }

  /// In the channel of that name; without one, in the share channel.
  public Reply put(Caller caller, Optional<String> words) {
    Space space = rooms.led(caller);
    Channel channel = words.map(name -> rooms.named(space, name)).orElseGet(() -> shared(space));
    String name =
        rooms
            .reach(space, channel)
            .orElseThrow(() ->
                new UsageException(
                    "I am not in that channel any more, or it is archived. Invite me there again,"
                        + " or name another: `space welcome #wins`."))
            .name();
    Optional<WelcomeCard> old = cards.in(channel);
    Letter letter = letter(caller, channel);
    Reply reply = reply(name, old, stand(channel, old, letter), letter, channel);
    log.note(caller, LeadAct.WELCOME_CARD, name);
    return reply;
  }

  private static Channel shared(Space space) {
    return space
        .shareChannel()
        .orElseThrow(() ->
            new UsageException(
                "This space has no share channel yet, so say where: `space welcome #general`."));
  }

  /// Where the old card is gone, a new one is put up.
  private PutUp stand(Channel channel, Optional<WelcomeCard> old, Letter letter) {
    Board board =
        Optional.ofNullable(boards.get(channel.chat()))
            .orElseThrow(() -> new UsageException("I put up no cards in that chat."));
    PutUp replaced =
        old.map(card -> board.replace(card.handle(), channel, letter))
            .orElseGet(PutUp.Missing::new);
    return replaced instanceof PutUp.Missing ? board.put(channel, letter) : replaced;
  }

  private Reply reply(
      String name, Optional<WelcomeCard> old, PutUp putUp, Letter letter, Channel channel) {
    return switch (putUp) {
      case PutUp.Stands(var handle, String link) -> {
        cards.put(new WelcomeCard(channel, handle, link, letter.offers()));
        yield Reply.of(Message.of("The welcome card stands in ").quote(name).say(": ").quote(link));
      }
      case PutUp.Refused(String reason) -> throw new UsageException(refused(name, old, reason));
      case PutUp.Unsure _ ->
          throw new UsageException(
              "I lost the connection, and can't tell whether the card stands in "
                  + name
                  + ". Look there, and say `space welcome` again if it doesn't.");
      case PutUp.NotNow _, PutUp.Missing _ ->
          throw new UsageException(
              "The chat takes no card now; nothing was changed. Try again in a moment.");
    };
  }

  private static String refused(String name, Optional<WelcomeCard> old, String reason) {
    return name
        + ": "
        + reason
        + old.map(card -> " The card of before still stands: " + card.link())
            .orElse(" No card was put up. Name another channel, or have me let in there.");
  }

  /// The buttons' offers stand, by the channel's name: a card that was replaced works all the same.
  private Letter letter(Caller caller, Channel channel) {
    Message card = WelcomeWords.card(channel.chat());
    List<Offer> standing =
        card.buttons().stream()
            .map(button -> new Offer(id(channel, button), Optional.empty(), button, caller.now()))
            .toList();
    offers.stand(standing);
    return new Letter(card, standing.stream().map(Offer::id).toList(), Optional.empty(), 0);
  }

  private static String id(Channel channel, Button button) {
    return "welcome/" + channel.key() + "/" + button.action().name();
  }
}
