package headway.chat.discord;

import headway.chat.Sent;
import headway.chat.discord.part.Shown;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.store.Letters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.internal.JDAImpl;

/// The conversations between people and the bot; an open one is kept, for JDA forgets all but the
/// last ten, and Discord lets few be opened in a row. What was written in one names it, so that
/// after a restart it is found again.
final class Conversations {
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int TRIES = 3;

  private final Shards shards;
  private final Letters letters;
  private final Recent<Account, PrivateChannel> open;

  Conversations(Shards shards, Letters letters, InstantSource clock) {
    this.shards = shards;
    this.letters = letters;
    this.open = new Recent<>(KNOWN, clock);
  }

  /// Where somebody wrote to the bot, it can write to them.
  void heard(Account account, PrivateChannel channel) {
    open.put(account, channel);
  }

  Sent write(Account account, Shown shown) {
    try {
      Optional<PrivateChannel> channel = with(account);
      return channel.isPresent() ? written(channel.get(), shown) : new Sent.Busy(SOON);
    } catch (Calls.Failed failed) {
      return Refusals.isGone(failed.why())
          ? writeAnew(account, shown)
          : Refusals.sent(failed.why());
    }
  }

  /// Where Discord knows the conversation no more.
  private Sent writeAnew(Account account, Shown shown) {
    try {
      Optional<JDA> shard = shards.any();
      return shard.isPresent() ? written(opened(shard.get(), account), shown) : new Sent.Busy(SOON);
    } catch (Calls.Failed failed) {
      return Refusals.sent(failed.why());
    }
  }

  private static Sent written(PrivateChannel channel, Shown shown) throws Calls.Failed {
    List<String> ids = new ArrayList<>();
    for (MessageCreateData data : shown.messages()) {
      ids.add(put(channel, data, Nonce.fresh()));
    }
    return new Sent.Delivered(new MessageIds(channel.getId(), ids).handle());
  }

  /// Where no answer comes it is tried again; by the nonce Discord takes it for the same message.
  private static String put(PrivateChannel channel, MessageCreateData data, String nonce)
      throws Calls.Failed {
    for (int tries = 1; ; tries++) {
      try {
        return Turn.made(channel.sendMessage(data).setNonce(nonce), Calls.patience(data)).getId();
      } catch (Calls.Failed failed) {
        if (tries == TRIES || !Refusals.isUnsure(failed.why())) {
          throw failed;
        }
      }
    }
  }

  /// Whether the last of them reads so now; those before it are gone.
  boolean replace(Account account, MessageIds old, Shown shown) {
    try {
      Optional<PrivateChannel> channel =
          shown.pieces().size() == 1 ? with(account) : Optional.empty();
      if (channel.filter(known -> known.getId().equals(old.channel())).isEmpty()) {
        return false;
      }
      var _ = Calls.made(channel.get().editMessageById(old.last(), shown.edit()));
      old.ids().stream()
          .filter(id -> !id.equals(old.last()))
          .forEach(id -> Calls.isDone(channel.get().deleteMessageById(id)));
      return true;
    } catch (Calls.Failed _) {
      return false;
    }
  }

  private Optional<PrivateChannel> with(Account account) throws Calls.Failed {
    Optional<JDA> shard = shards.any();
    if (shard.isEmpty()) {
      return Optional.empty();
    }
    Optional<PrivateChannel> known =
        open.find(account).filter(channel -> Shards.isUp(channel.getJDA()));
    if (known.isPresent()) {
      return known;
    }
    Optional<PrivateChannel> before = before(shard.get(), account);
    before.ifPresent(channel -> open.put(account, channel));
    return before.isPresent() ? before : Optional.of(opened(shard.get(), account));
  }

  private PrivateChannel opened(JDA shard, Account account) throws Calls.Failed {
    PrivateChannel opened = Calls.made(shard.openPrivateChannelById(account.user()));
    open.put(account, opened);
    return opened;
  }

  /// The one that the latest message with buttons was written in. JDA has no public way to name a
  /// conversation without asking Discord for it.
  private Optional<PrivateChannel> before(JDA shard, Account account) {
    return letters
        .latestWithButtons(account)
        .flatMap(letter -> MessageIds.read(letter.handle()))
        .map(ids -> DataObject.empty().put("id", ids.channel()))
        .map(named -> ((JDAImpl) shard).getEntityBuilder().createPrivateChannel(named));
  }
}
