package headway.chat.discord;

import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.Departure;
import headway.store.Departures;
import headway.store.Spaces;
import java.time.InstantSource;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Notes which servers took Headway out and which let it in again, also while it wasn't there.
final class ServerChanges extends ListenerAdapter {
  private static final String TURN = "servers";

  private final Counter counter;
  private final Spaces spaces;
  private final Departures departures;
  private final InstantSource clock;

  ServerChanges(Counter counter, Spaces spaces, Departures departures, InstantSource clock) {
    this.counter = counter;
    this.spaces = spaces;
    this.departures = departures;
    this.clock = clock;
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    changed(event.getGuild(), /* gone= */ false);
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    changed(event.getGuild(), /* gone= */ true);
  }

  /// On a new line to Discord what changed meanwhile was never told.
  @Override
  public void onStatusChange(StatusChangeEvent event) {
    if (event.getNewStatus() == JDA.Status.CONNECTED) {
      counter.aside(
          TURN, () -> spaces.of(ChatKind.DISCORD).forEach(id -> look(event.getJDA(), id)));
    }
  }

  /// Other processes look at those that they serve.
  private void look(JDA shard, SpaceId server) {
    if (!Shards.serves(shard, server.id())) {
      return;
    }
    if (Shards.isOutOf(shard, server.id())) {
      note(server, /* gone= */ true);
    } else if (shard.getGuildById(server.id()) != null) {
      note(server, /* gone= */ false);
    }
  }

  private void changed(Guild server, boolean gone) {
    SpaceId id = new SpaceId(ChatKind.DISCORD, server.getId());
    counter.aside(
        TURN,
        () -> {
          if (spaces.find(id).isPresent()) {
            note(id, gone);
          }
        });
  }

  /// What is known already keeps its time.
  private void note(SpaceId server, boolean gone) {
    if (departures.isGone(server) != gone) {
      departures.note(Departure.of(ChatKind.DISCORD, server.id(), gone, clock.instant()));
    }
  }
}
