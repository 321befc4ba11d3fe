package headway.bench;

import headway.Main;
import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A bot as a program of its own, and the Discord that it alone is in.
record DiscordProcess(FakeDiscord discord, Process program) implements AutoCloseable {
  /// Headway itself, on a new store.
  static DiscordProcess ours() throws IOException {
    FakeDiscord discord = FakeDiscord.start();
    ProcessBuilder program = java(Main.class, "--no-console");
    program
        .environment()
        .putAll(
            Map.of(
                "HEADWAY_HOME",
                Files.createTempDirectory("headway-discord").toString(),
                "DISCORD_TOKEN",
                FakeDiscord.TOKEN,
                "DISCORD_API_URL",
                discord.url(),
                "DISCORD_GATEWAY_URL",
                discord.gatewayUrl()));
    return start(discord, program);
  }

  static DiscordProcess bare() throws IOException {
    FakeDiscord discord = FakeDiscord.start();
    return start(
        discord, java(BareDiscord.class, FakeDiscord.TOKEN, discord.url(), discord.gatewayUrl()));
  }

  private static DiscordProcess start(FakeDiscord discord, ProcessBuilder program)
      throws IOException {
    Process bot =
        program
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Patience.until(
        "the bot to come", () -> discord.line().isOpen() && !discord.commands().isEmpty());
    return new DiscordProcess(discord, bot);
  }

  private static ProcessBuilder java(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@scripts/java.options",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /// So many people who join its server.
  List<FakeUser> people(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> discord.person("3000000000000" + (10_000 + i), "m" + i, "UTC"))
        .toList();
  }

  @Override
  public void close() {
    program.destroy();
    program.onExit().join();
    discord.close();
  }
}
