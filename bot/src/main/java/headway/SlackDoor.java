package headway;

import headway.chat.slack.SlackSurface;
import headway.chat.slack.install.Comings;
import headway.chat.slack.install.InstallPages;
import headway.chat.slack.install.SlackApp;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.settings.Slack;
import headway.store.Installations;
import headway.store.mongo.MongoStores;
import headway.store.mongo.SecretKey;
import headway.web.Route;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// How workspaces get in: the app that they install, and where their tokens are.
final class SlackDoor {
  private final Settings settings;
  private final MongoStores stores;
  private final SecureRandom random;

  SlackDoor(Settings settings, MongoStores stores, SecureRandom random) {
    this.settings = settings;
    this.stores = stores;
    this.random = random;
  }

  /// Only where workspaces can install the app; one with a token of its own needs none.
  Optional<Installations> installations() {
    return client().map(_ -> stores.installations(key()));
  }

  /// Slack as a chat, where its tokens are set.
  Optional<SlackRoom> room(Opened opened, InstantSource machine) {
    return SlackRoom.open(opened, settings.doors().slack(), stores, installations(), machine);
  }

  /// The pages on which workspaces install the app, if they can.
  List<Route> pages(InstantSource clock) {
    return client()
        .map(client ->
            new InstallPages(
                    app(client),
                    new Comings(stores.installations(key()), stores.departures()),
                    random,
                    clock)
                .routes())
        .orElse(List.of());
  }

  private SlackApp app(Slack.Client client) {
    return new SlackApp(
        client.id(),
        client.secret().value(),
        settings.doors().slack().api(),
        SlackSurface.scopes());
  }

  private SecretKey key() {
    return SecretKey.of(settings.store().key().map(Secret::value), settings.home(), random);
  }

  private Optional<Slack.Client> client() {
    return settings.doors().slack().client();
  }
}
