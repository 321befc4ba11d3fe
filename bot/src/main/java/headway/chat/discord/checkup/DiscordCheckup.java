package headway.chat.discord.checkup;

import headway.chat.Finding;
import headway.chat.discord.checkup.Rest.RefusedException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.ApplicationInfo;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Looks at what Headway was given for Discord and asks Discord about each; no secret is ever said.
public final class DiscordCheckup {
  private static final String PORTAL = "discord.com/developers/applications";

  private final Set<String> commands;
  private final InstantSource machine;

  /// @param commands the names that must be registered
  public DiscordCheckup(Set<String> commands, InstantSource machine) {
    this.commands = Set.copyOf(commands);
    this.machine = machine;
  }

  public List<Finding> of(DiscordAccess access) {
    return access
        .token()
        .map(token -> ask(access, token))
        .orElseGet(() -> List.of(Finding.fine("Discord is off: DISCORD_TOKEN is not set.")));
  }

  private List<Finding> ask(DiscordAccess access, String token) {
    try (Rest rest = new Rest(access.address().api(), token)) {
      String name = rest.one("users/@me").getString("username");
      DataObject app = rest.one("applications/@me");
      List<Finding> findings = new ArrayList<>();
      findings.add(Finding.fine("DISCORD_TOKEN is good: @" + name + "."));
      rest.skew(machine)
          .filter(Skew::isHarmful)
          .map(skew -> Finding.wrong(skew.words()))
          .ifPresent(findings::add);
      findings.add(intents(access, app));
      findings.add(registered(rest, app.getString("id")));
      findings.addAll(gateway(access, rest));
      findings.addAll(leads(access, rest));
      findings.addAll(new ServerCheckup(rest, app.getString("id")).findings());
      return findings;
    } catch (RefusedException refused) {
      return List.of(refused(refused));
    } catch (UncheckedIOException _) {
      return List.of(
          Finding.wrong(
              "DISCORD_TOKEN could not be tested: Discord doesn't answer at %s. Look at this machine's network, or at DISCORD_API_URL."
                  .formatted(access.address().api())));
    }
  }

  private static Finding refused(RefusedException refused) {
    return switch (refused.status()) {
      case 401, 403 ->
          Finding.wrong(
              "DISCORD_TOKEN: Discord refuses it. Press Reset Token at %s, under Bot, and copy the new one."
                  .formatted(PORTAL));
      case 429 ->
          Finding.wrong("Discord asks to wait before it answers more. Try again in a minute.");
      default ->
          Finding.wrong(
              "Discord could not be asked: it answered with %d. Try again later, or look at DISCORD_API_URL."
                  .formatted(refused.status()));
    };
  }

  private static Finding intents(DiscordAccess access, DataObject app) {
    var granted = ApplicationInfo.Flag.fromRaw(app.getLong("flags", 0));
    boolean reads =
        granted.contains(ApplicationInfo.Flag.GATEWAY_MESSAGE_CONTENT)
            || granted.contains(ApplicationInfo.Flag.GATEWAY_MESSAGE_CONTENT_LIMITED);
    if (reads) {
      return Finding.fine(
          access
              .prefix()
              .map(prefix -> "The Message Content intent is on, so " + prefix + " is heard too.")
              .orElse("The Message Content intent is on, though discord.prefix is none."));
    }
    return Finding.fine(
        "All intents that are needed are on. The Message Content intent is off"
            + access.prefix().map(prefix -> ", so " + prefix + " is not heard").orElse("")
            + ".");
  }

  private Finding registered(Rest rest, String app) {
    Set<String> lacking = new TreeSet<>(commands);
    objects(rest.all("applications/" + app + "/commands"))
        .forEach(command -> lacking.remove(command.getString("name")));
    return lacking.isEmpty()
        ? Finding.fine(
            "The commands are registered: " + String.join(", ", new TreeSet<>(commands)) + ".")
        : Finding.wrong(
            "Not registered: %s. Start Headway; it registers them then."
                .formatted(String.join(", ", lacking)));
  }

  private static List<Finding> gateway(DiscordAccess access, Rest rest) {
    int wanted = rest.one("gateway/bot").getInt("shards", 1);
    List<Finding> findings = new ArrayList<>();
    access
        .address()
        .gateway()
        .map(gateway ->
            Finding.fine("DISCORD_GATEWAY_URL stands in for the gateway: " + gateway + "."))
        .ifPresent(findings::add);
    access.shards().map(part -> part(part, wanted)).ifPresent(findings::add);
    return findings;
  }

  private static Finding part(DiscordAccess.Part part, int wanted) {
    return part.total() < wanted
        ? Finding.wrong(
            "discord.shards counts %d, and Discord wants at least %d. Raise it in all processes."
                .formatted(part.total(), wanted))
        : Finding.fine(
            "This process serves the shards %d to %d of %d; others must serve the rest."
                .formatted(part.first(), part.last(), part.total()));
  }

  private static List<Finding> leads(DiscordAccess access, Rest rest) {
    return new TreeSet<>(access.leads())
        .stream()
            .filter(id -> isNobody(() -> rest.one("users/" + id)))
            .map(id ->
                Finding.wrong(
                    "%s among the Leads is nobody's id. In Discord, switch on Developer Mode, right-click the person and press Copy User ID."
                        .formatted(id)))
            .toList();
  }

  private static boolean isNobody(Supplier<DataObject> user) {
    try {
      return user.get().getString("id", "").isEmpty();
    } catch (RefusedException refused) {
      if (refused.status() == 404) {
        return true;
      }
      throw refused;
    }
  }

  static List<DataObject> objects(DataArray all) {
    return IntStream.range(0, all.length()).mapToObj(all::getObject).toList();
  }
}
