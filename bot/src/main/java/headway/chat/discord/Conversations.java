package headway.chat.discord;

import headway.chat.Sent;
import headway.chat.discord.part.Shown;
import headway.chat.talk.Recent;
import headway.domain.Account;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// The conversations between people and the bot; an open one is kept, for JDA forgets all but the
/// last ten, and Discord lets few be opened in a row.
final class Conversations {
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final Duration SOON = Duration.ofSeconds(10);

  private final Shards shards;
  private final Recent<Account, PrivateChannel> open;

  Conversations(Shards shards, InstantSource clock) {
    this.shards = shards;
    this.open = new Recent<>(KNOWN, clock);
  }

  /// Where somebody wrote to the bot, it can write to them.
  void heard(Account account, PrivateChannel channel) {
    open.put(account, channel);
  }

  Sent write(Account account, Shown shown) {
    try {
      Optional<PrivateChannel> channel = with(account);
      if (channel.isEmpty()) {
        return new Sent.Busy(SOON);
      }
      List<String> ids = new ArrayList<>();
      for (MessageCreateData data : shown.messages()) {
        ids.add(Calls.made(channel.get().sendMessage(data)).getId());
      }
      return new Sent.Delivered(new MessageIds(channel.get().getId(), ids).handle());
    } catch (Calls.Failed failed) {
      return Refusals.sent(failed.why());
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
    PrivateChannel opened = Calls.made(shard.get().openPrivateChannelById(account.user()));
    open.put(account, opened);
    return Optional.of(opened);
  }
}
