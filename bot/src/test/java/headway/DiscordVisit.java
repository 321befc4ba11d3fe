package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.Channels;
import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Sight;
import headway.coach.Phrasebook;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.publish.hand.HandPublisher;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// The whole bot in one server of Discord's, with Mia, who says and presses things there.
final class DiscordVisit implements AutoCloseable {
  static final String GENERAL = FakeDiscord.GENERAL;
  private static final Path HOME = Path.of("target", "test-home");

  final FakeDiscord discord = FakeDiscord.start();
  final FakeUser mia = discord.person("300000000000000001", "mia", "Europe/Berlin");
  final MongoStores stores;
  final Chats chats;
  private final Opened opened = new Opened();

  DiscordVisit(MongoDatabase database) throws IOException {
    database.drop();
    var random = new SplittableRandom(1);
    InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);
    Settings settings =
        Settings.read(
            Map.of(
                "HEADWAY_HOME",
                HOME.toAbsolutePath().toString(),
                "DISCORD_TOKEN",
                FakeDiscord.TOKEN,
                "DISCORD_API_URL",
                discord.url(),
                "DISCORD_GATEWAY_URL",
                discord.gatewayUrl()),
            Optional.empty());
    var delivery = settings.delivery();
    stores =
        new MongoStores(
            database, clock, random, delivery.claim().lease(), Deliverer.patience(delivery));
    DiscordRoom room = DiscordRoom.open(settings, stores, clock).orElseThrow();
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(HOME.resolve("files")),
            new Ground.Chance(clock, random, random),
            Phrasebook.bundled());
    chats = room.among(new Chats(Map.of(), Map.of(), List.of(new HandPublisher())));
    room.listen(opened, Bot.of(ground, chats, 1));
    Channel general = new Channel(ChatKind.DISCORD, FakeDiscord.SERVER, GENERAL);
    Patience.until("the bot to come to Discord", () -> channels().reach(general).isPresent());
  }

  Channels channels() {
    return Optional.ofNullable(chats.channels().get(ChatKind.DISCORD)).orElseThrow();
  }

  /// The first message before Mia that has these words.
  Sight sees(String words) {
    Patience.until(
        words, () -> mia.sees().stream().anyMatch(sight -> sight.text().contains(words)));
    return mia.sees().stream()
        .filter(sight -> sight.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    opened.close();
    discord.close();
  }
}
