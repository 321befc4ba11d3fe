package headway.chat.discord.checkup;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/// What Headway asks for in a server, and the link that grants it.
public final class Invitation {
  private static final Set<Permission> NEEDED =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_EMBED_LINKS,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.MESSAGE_HISTORY);

  private Invitation() {}

  public static Set<Permission> needed() {
    return EnumSet.copyOf(NEEDED);
  }

  /// What lacks among these bits, as Discord sends them.
  static Set<Permission> lacking(long held) {
    Set<Permission> lacking = EnumSet.copyOf(NEEDED);
    Set<Permission> has = Permission.getPermissions(held);
    lacking.removeIf(
        permission -> has.contains(permission) || has.contains(Permission.ADMINISTRATOR));
    return lacking;
  }

  public static String link(String application) {
    return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
        .formatted(application, Permission.getRaw(NEEDED));
  }

  static String link(String application, String server) {
    return link(application) + "&guild_id=" + server + "&disable_guild_select=true";
  }
}
