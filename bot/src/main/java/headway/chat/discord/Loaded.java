package headway.chat.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// The servers that are known whole: before, their channels and roles may lack in JDA's memory.
final class Loaded extends ListenerAdapter {
  private final Map<String, JDA> servers = new ConcurrentHashMap<>();

  boolean is(Guild server) {
    return servers.containsKey(server.getId());
  }

  @Override
  public void onGuildReady(GuildReadyEvent event) {
    servers.put(event.getGuild().getId(), event.getJDA());
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    servers.put(event.getGuild().getId(), event.getJDA());
  }

  @Override
  public void onGuildAvailable(GuildAvailableEvent event) {
    servers.put(event.getGuild().getId(), event.getJDA());
  }

  @Override
  public void onGuildUnavailable(GuildUnavailableEvent event) {
    servers.remove(event.getGuild().getId());
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    servers.remove(event.getGuild().getId());
  }

  /// All of that line is told anew.
  @Override
  public void onSessionInvalidate(SessionInvalidateEvent event) {
    servers.values().removeIf(event.getJDA()::equals);
  }
}
