package headway.chat.discord;

import headway.chat.Board;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.PutUp;
import headway.chat.discord.part.LetterText;
import headway.chat.discord.part.Shown;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// Cards in Discord's channels.
final class DiscordBoard implements Board {
  private final Shards shards;

  DiscordBoard(Shards shards) {
    this.shards = shards;
  }

  /// What is done in a channel.
  private interface Deed {
    Message in(GuildMessageChannel room) throws Calls.Failed;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.DISCORD;
  }

  @Override
  public PutUp put(Channel channel, Letter card) {
    Shown shown = LetterText.card(card);
    return putUp(channel, room -> Calls.made(room.sendMessage(shown.messages().getFirst())));
  }

  @Override
  public PutUp replace(Handle old, Channel channel, Letter card) {
    Shown shown = LetterText.card(card);
    return MessageIds.read(old)
        .map(ids ->
            putUp(channel, room -> Calls.made(room.editMessageById(ids.last(), shown.edit()))))
        .orElseGet(PutUp.Missing::new);
  }

  @Override
  public PutUp find(Channel channel, List<String> offers, Instant since) {
    return inRoom(channel, room -> CardHistory.find(room, offers, since));
  }

  private PutUp putUp(Channel channel, Deed deed) {
    return inRoom(channel, room -> done(room, deed));
  }

  private PutUp inRoom(Channel channel, Function<GuildMessageChannel, PutUp> work) {
    if (shards.server(channel.tenant()).isEmpty()) {
      return new PutUp.NotNow();
    }
    Optional<GuildMessageChannel> room =
        Rooms.find(shards, channel)
            .filter(GuildMessageChannel.class::isInstance)
            .map(GuildMessageChannel.class::cast);
    if (room.isEmpty()) {
      return new PutUp.Refused("a card stands in a text channel, and I see none there.");
    }
    Optional<String> refusal = Rooms.refusal(room.get());
    if (refusal.isPresent()) {
      return new PutUp.Refused(refusal.get());
    }
    return work.apply(room.get());
  }

  private static PutUp done(GuildMessageChannel room, Deed deed) {
    try {
      return stands(deed.in(room));
    } catch (Calls.Failed failed) {
      return refused(failed.why());
    }
  }

  static PutUp stands(Message card) {
    return new PutUp.Stands(
        new MessageIds(card.getChannelId(), List.of(card.getId())).handle(),
        Optional.of(card.getJumpUrl()));
  }

  private static PutUp refused(Throwable why) {
    boolean gone =
        why instanceof ErrorResponseException refused
            && refused.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE;
    return gone ? new PutUp.Missing() : Refusals.putUp(why);
  }
}
