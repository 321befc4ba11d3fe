package headway.flow.space;

import headway.chat.Board;
import headway.chat.Button;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.PutUp;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import headway.store.WelcomeTurns;
import headway.store.WelcomeTurns.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets one card stand in a channel, however many put it up at once, and wherever one broke off.
public final class StandingCard {
  private final Map<ChatKind, Board> boards;
  private final WelcomeCards cards;
  private final WelcomeTurns turns;
  private final Offers offers;

  public StandingCard(
      Map<ChatKind, Board> boards, WelcomeCards cards, WelcomeTurns turns, Offers offers) {
    this.boards = Map.copyOf(boards);
    this.cards = cards;
    this.turns = turns;
    this.offers = offers;
  }

  /// What is known to stand there.
  Optional<WelcomeCard> in(Channel channel) {
    return cards.in(channel);
  }

  /// Forgets all cards of that space; a press on one left standing says that it is gone.
  public void removeAll(SpaceId space) {
    offers.removeStanding(space);
    cards.removeAll(space);
    turns.removeAll(space);
  }

  /// Empty while somebody else is at it.
  Optional<PutUp> put(Channel channel, String event, Instant now) {
    Board board =
        Optional.ofNullable(boards.get(channel.chat()))
            .orElseThrow(() -> new UsageException("I put up no cards in that chat."));
    return switch (turns.take(channel, event)) {
      case Turn.Others _ -> Optional.empty();
      case Turn.Taken(Optional<Instant> unfinished) -> {
        Letter letter = letter(channel, now);
        PutUp putUp = stand(board, channel, letter, unfinished);
        keep(putUp, channel, letter);
        end(putUp, channel, event, unfinished.isPresent());
        yield Optional.of(putUp);
      }
    };
  }

  /// One of which nobody knew is looked for before a new one is put up.
  private PutUp stand(Board board, Channel channel, Letter letter, Optional<Instant> unfinished) {
    PutUp replaced =
        cards
            .in(channel)
            .map(card -> board.replace(card.handle(), channel, letter))
            .orElseGet(PutUp.Missing::new);
    if (!(replaced instanceof PutUp.Missing)) {
      return replaced;
    }
    PutUp found =
        unfinished
            .map(since -> board.find(channel, letter.offers(), since))
            .orElseGet(PutUp.Missing::new);
    return switch (found) {
      case PutUp.Missing _ -> board.put(channel, letter);
      case PutUp.Stands stands -> stands;
      case PutUp.NotNow _, PutUp.Refused _, PutUp.Unsure _ -> new PutUp.Unsure();
    };
  }

  private void keep(PutUp putUp, Channel channel, Letter letter) {
    if (putUp instanceof PutUp.Stands(var handle, Optional<String> link)) {
      cards.put(new WelcomeCard(channel, handle, link, letter.offers()));
    }
  }

  private void end(PutUp putUp, Channel channel, String event, boolean wasUnfinished) {
    boolean known =
        putUp instanceof PutUp.Stands || !(wasUnfinished || putUp instanceof PutUp.Unsure);
    if (known) {
      turns.end(channel, event);
    } else {
      turns.leave(channel, event);
    }
  }

  /// The buttons' offers stand, by the channel's name: a card that was replaced works all the same.
  private Letter letter(Channel channel, Instant now) {
    Message card = WelcomeWords.card(channel.chat());
    List<Offer> standing =
        card.buttons().stream()
            .map(button -> new Offer(id(channel, button), Optional.empty(), button, now))
            .toList();
    offers.stand(standing);
    return new Letter(card, standing.stream().map(Offer::id).toList(), Optional.empty(), 0);
  }

  private static String id(Channel channel, Button button) {
    return Offer.WELCOME + channel.key() + "/" + button.action().name();
  }
}
