package headway.chat.discord;

import headway.chat.talk.Recent;
import headway.domain.Channel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/// Finds channels in what is known of a server; what isn't known there is asked for, for threads at
/// rest are told to nobody.
final class Finder {
  private static final Found.Gone GONE = new Found.Gone("the channel is gone.");
  private static final Found.Gone OUT =
      new Found.Gone(
          "Headway has been taken out of that server. Whoever manages it can add it again.");
  private static final Duration KNOWN = Duration.ofMinutes(1);

  private final Shards shards;
  private final Recent<Channel, Boolean> gone;

  Finder(Shards shards, InstantSource clock) {
    this.shards = shards;
    this.gone = new Recent<>(KNOWN, clock);
  }

  Found find(Channel channel) {
    Optional<Guild> server = shards.server(channel.tenant());
    if (server.isEmpty()) {
      return shards.isOutOf(channel.tenant())
          ? OUT
          : new Found.Untold("I don't see that server right now.");
    }
    if (gone.find(channel).isPresent()) {
      return GONE;
    }
    Found found =
        Optional.ofNullable(server.get().getGuildChannelById(channel.id()))
            .<Found>map(Found.Here::new)
            .orElseGet(() -> asked(server.get(), channel.id()));
    return found instanceof Found.Here(GuildChannel room) && !Rooms.isOutlet(room) ? GONE : found;
  }

  /// Discord said so of a channel that was known a moment ago.
  void isGone(Channel channel) {
    gone.put(channel, true);
  }

  private static Found asked(Guild server, String id) {
    try {
      DataObject told = Calls.made(channel(server.getJDA(), id));
      return thread(server, told).<Found>map(Found.Here::new).orElse(GONE);
    } catch (Calls.Failed failed) {
      return found(failed.why());
    }
  }

  private static Found found(Throwable cause) {
    if (Refusals.isGone(cause)) {
      return GONE;
    }
    return Refusals.isUnseen(cause)
        ? new Found.Gone(Rooms.CAN_NOT_SEE)
        : new Found.Untold("Discord doesn't answer right now.");
  }

  /// JDA has no public way to ask for one channel.
  private static RestAction<DataObject> channel(JDA jda, String id) {
    return new RestActionImpl<>(
        jda, Route.Channels.GET_CHANNEL.compile(id), (response, _) -> response.getObject());
  }

  /// Nor one to take in a thread that is at rest.
  private static Optional<ThreadChannel> thread(Guild server, DataObject told) {
    boolean isThread =
        told.hasKey("thread_metadata") && server.getId().equals(told.getString("guild_id", ""));
    return Optional.of(told)
        .filter(_ -> isThread)
        .filter(_ -> server.getGuildChannelById(told.getString("parent_id", "0")) != null)
        .map(one ->
            ((JDAImpl) server.getJDA())
                .getEntityBuilder()
                .createThreadChannel(one, server.getIdLong()));
  }
}
