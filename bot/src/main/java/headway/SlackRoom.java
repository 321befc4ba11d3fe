package headway;

import headway.chat.slack.SlackAdapter;
import headway.chat.slack.SlackConnection;
import headway.chat.slack.SocketMode;
import headway.chat.slack.http.SlackRequests;
import headway.chat.slack.install.Comings;
import headway.settings.Secret;
import headway.settings.Slack;
import headway.store.Installations;
import headway.store.mongo.MongoStores;
import headway.web.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Slack beside the console: open where its tokens are set, over a socket or over HTTP.
final class SlackRoom {
  private final Slack settings;
  private final SlackConnection connection;
  private final SlackAdapter adapter;
  private final InstantSource machine;

  private SlackRoom(
      Slack settings, SlackConnection connection, SlackAdapter adapter, InstantSource machine) {
    this.settings = settings;
    this.connection = connection;
    this.adapter = adapter;
    this.machine = machine;
  }

  /// Empty where nothing says how to reach Slack, or how Slack reaches us.
  static Optional<SlackRoom> open(
      Opened opened,
      Slack settings,
      MongoStores stores,
      Optional<Installations> installations,
      InstantSource machine) {
    boolean heard = settings.tokens().app().isPresent() || settings.signingSecret().isPresent();
    return connection(settings, installations, stores)
        .filter(_ -> heard)
        .map(opened::with)
        .map(connection -> {
          var shelves =
              new SlackAdapter.Shelves(
                  stores.spaces(),
                  stores.members(),
                  stores.offers(),
                  stores.questions(),
                  stores.departures());
          var leads = new SlackLeads(settings.leads(), installations);
          var adapter = new SlackAdapter(connection.api(), shelves, leads, machine);
          return new SlackRoom(settings, connection, adapter, machine);
        });
  }

  private static Optional<SlackConnection> connection(
      Slack settings, Optional<Installations> installations, MongoStores stores) {
    Optional<SlackConnection> many =
        settings
            .client()
            .flatMap(client ->
                installations.map(kept ->
                    SlackConnection.to(
                        settings.api(),
                        new SlackConnection.AppKeys(client.id(), client.secret().value()),
                        new Comings(kept, stores.departures()))));
    return many.or(() ->
        settings.tokens().bot().map(token -> SlackConnection.to(settings.api(), token.value())));
  }

  /// The chats, and Slack among them.
  Chats among(Chats chats) {
    return chats
        .with(adapter.chat(), adapter.channels())
        .with(adapter.board(), adapter.directory());
  }

  /// From now on what people do in Slack reaches the bot; the routes are for Slack's requests.
  List<Route> listen(Opened opened, Bot bot) {
    opened.with(adapter.listen(connection.app(), bot.router(), bot.ripples()));
    settings
        .tokens()
        .app()
        .ifPresent(token -> opened.with(SocketMode.open(token.value(), connection.app())));
    return settings
        .signingSecret()
        .filter(_ -> settings.tokens().app().isEmpty())
        .map(Secret::value)
        .map(secret -> List.of(SlackRequests.route(connection.app(), secret, machine)))
        .orElse(List.of());
  }
}
