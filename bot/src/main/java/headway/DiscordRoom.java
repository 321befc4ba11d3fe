package headway;

import headway.chat.discord.DiscordAdapter;
import headway.chat.discord.DiscordKeys;
import headway.settings.Discord;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.store.mongo.MongoStores;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Discord beside the console: open where its token is set.
final class DiscordRoom {
  private final Discord settings;
  private final DiscordAdapter adapter;

  private DiscordRoom(Discord settings, DiscordAdapter adapter) {
    this.settings = settings;
    this.adapter = adapter;
  }

  /// Empty without a token.
  static Optional<DiscordRoom> open(Settings all, MongoStores stores, InstantSource machine) {
    Discord settings = all.doors().discord();
    return settings
        .token()
        .map(token -> {
          var shelves =
              new DiscordAdapter.Shelves(
                  stores.spaces(),
                  stores.members(),
                  stores.offers(),
                  stores.questions(),
                  stores.letters(),
                  stores.registrations(),
                  stores.departures(),
                  FilesFolder.pictures(all, stores));
          Set<String> leads = settings.leads();
          var adapter =
              new DiscordAdapter(
                  keys(settings, token),
                  shelves,
                  account -> leads.contains(account.user()),
                  machine);
          return new DiscordRoom(settings, adapter);
        });
  }

  private static DiscordKeys keys(Discord settings, Secret token) {
    var address = new DiscordKeys.Address(settings.address().api(), settings.address().gateway());
    var part =
        settings
            .shards()
            .map(shards -> new DiscordKeys.Part(shards.first(), shards.last(), shards.total()));
    return new DiscordKeys(
        token.value(),
        address,
        part,
        settings.prefix().isPresent(),
        settings.requestsASecond() * part.map(DiscordKeys.Part::share).orElse(1.0));
  }

  /// The chats, and Discord among them.
  Chats among(Chats chats) {
    return chats
        .with(adapter.chat(), adapter.channels())
        .with(adapter.board(), adapter.directory());
  }

  /// From now on what people do in Discord reaches the bot.
  void listen(Opened opened, Bot bot) {
    opened.with(adapter.listen(bot.router(), bot.ripples(), bot.speech(), settings.prefix()));
  }
}
