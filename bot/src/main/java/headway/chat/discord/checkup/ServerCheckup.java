package headway.chat.discord.checkup;

import headway.chat.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Looks at what Headway may do in each server it is in.
final class ServerCheckup {
  private static final int A_PAGE = 200;
  private static final int PAGES = 50;

  private final Rest rest;
  private final String application;

  ServerCheckup(Rest rest, String application) {
    this.rest = rest;
    this.application = application;
  }

  List<Finding> findings() {
    List<DataObject> servers = servers();
    if (servers.isEmpty()) {
      return List.of(
          Finding.wrong("Headway is in no server yet. Invite it: " + Invitation.link(application)));
    }
    List<Finding> findings = new ArrayList<>();
    for (DataObject server : servers) {
      Set<Permission> lacking = Invitation.lacking(server.getLong("permissions"));
      if (!lacking.isEmpty()) {
        findings.add(lacks(server, lacking));
      }
    }
    String all =
        servers.size() == 1 ? "its one server" : "all of its " + servers.size() + " servers";
    return findings.isEmpty()
        ? List.of(Finding.fine("Headway may do what it needs to in " + all + "."))
        : findings;
  }

  private Finding lacks(DataObject server, Set<Permission> lacking) {
    String names = lacking.stream().map(Permission::getName).collect(Collectors.joining(", "));
    return Finding.wrong(
        "In the server \"%s\" Headway lacks: %s. This link grants them: %s"
            .formatted(
                server.getString("name").strip(),
                names,
                Invitation.link(application, server.getString("id"))));
  }

  private List<DataObject> servers() {
    List<DataObject> servers = new ArrayList<>();
    String after = "0";
    for (int page = 0; page < PAGES; page++) {
      List<DataObject> more =
          DiscordCheckup.objects(rest.all("users/@me/guilds?limit=" + A_PAGE + "&after=" + after));
      servers.addAll(more);
      if (more.size() < A_PAGE) {
        break;
      }
      after = more.getLast().getString("id");
    }
    return servers;
  }
}
