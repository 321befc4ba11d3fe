package headway.bench;

import java.util.List;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// A bot of JDA alone, which acknowledges every command on the thread that hears it, and does
/// nothing else.
final class BareDiscord extends ListenerAdapter {
  private BareDiscord() {}

  /// Runs until it is stopped.
  ///
  /// @param arguments the token, and the addresses of the API and the gateway
  public static void main(String[] arguments) throws InterruptedException {
    JDABuilder.createLight(arguments[0], List.of())
        .setRestConfig(new RestConfig().setBaseUrl(arguments[1]))
        .setSessionController(new Door(arguments[2]))
        .setCompression(Compression.NONE)
        .addEventListeners(new BareDiscord())
        .build()
        .awaitReady()
        .updateCommands()
        .addCommands(
            Commands.slash("headway", "Headway")
                .addSubcommands(
                    DiscordSpeed.WORDS.stream()
                        .map(word -> new SubcommandData(word, "A command"))
                        .toList()))
        .complete();
    Thread.currentThread().join();
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue();
  }

  private static final class Door extends ConcurrentSessionController {
    private final String gateway;

    Door(String gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway;
    }
  }
}
