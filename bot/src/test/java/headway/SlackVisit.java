package headway;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.mongodb.client.MongoDatabase;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import headway.chat.slack.SlackAdapter;
import headway.chat.slack.SlackConnection;
import headway.chat.slack.TinySlack;
import headway.coach.Phrasebook;
import headway.publish.hand.HandPublisher;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.MongoStores;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// The whole bot in one workspace, with Mia (U1), who says and presses things there.
final class SlackVisit implements AutoCloseable {
  private static final Path HOME = Path.of("target", "test-home");

  final TinySlack slack = new TinySlack();
  final MongoStores stores;
  private final SlackConnection connection;
  private final SlackAdapter.Ears ears;
  private final AtomicInteger count = new AtomicInteger();

  SlackVisit(MongoDatabase database) {
    database.drop();
    var random = new SplittableRandom(1);
    InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);
    Settings settings =
        Settings.read(Map.of("HEADWAY_HOME", HOME.toAbsolutePath().toString()), Optional.empty());
    var delivery = settings.delivery();
    stores =
        new MongoStores(
            database, clock, random, delivery.claim().lease(), Deliverer.patience(delivery));
    connection = SlackConnection.to(slack.api(), "xoxb-1");
    var adapter =
        new SlackAdapter(
            connection.api(),
            new SlackAdapter.Shelves(
                stores.spaces(),
                stores.members(),
                stores.offers(),
                stores.questions(),
                stores.departures()),
            _ -> false,
            clock);
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(HOME.resolve("files")),
            new Ground.Chance(clock, random, random),
            Phrasebook.bundled());
    Chats chats =
        new Chats(Map.of(), Map.of(), List.of(new HandPublisher()))
            .with(adapter.chat(), adapter.channels())
            .with(adapter.board(), adapter.directory());
    Bot bot = Bot.of(ground, chats, 1);
    ears = adapter.listen(connection.app(), bot.router(), bot.ripples());
  }

  Response command(String channel, String words) {
    int number = count.incrementAndGet();
    return run(
        form(
            Map.of(
                "command",
                "/headway",
                "text",
                words,
                "team_id",
                "T1",
                "user_id",
                "U1",
                "user_name",
                "mia",
                "channel_id",
                channel,
                "trigger_id",
                "trigger" + number,
                "response_url",
                slack.url("answer/" + number))),
        "application/x-www-form-urlencoded");
  }

  Response message(String words) {
    return event(
        "E" + count.incrementAndGet(),
        "{'type':'message','channel':'D1','channel_type':'im','user':'U1','ts':'2.1','text':"
            + quoted(words)
            + "}");
  }

  Response event(String id, String event) {
    return event("T1", id, event);
  }

  Response event(String team, String id, String event) {
    return run(
        "{'type':'event_callback','team_id':'%s','event_id':'%s','event':%s}"
            .replace('\'', '"')
            .formatted(team, id, event.replace('\'', '"')),
        "application/json");
  }

  /// Presses the button of that label in that message of the conversation.
  Response press(TinySlack.Call message, String label) {
    JsonElement blocks = JsonParser.parseString(message.of("blocks"));
    return interaction(
        ("{'type':'block_actions','team':{'id':'T1'},'user':{'id':'U1','username':'mia'},"
                + "'trigger_id':'trigger%d','response_url':'%s','channel':{'id':'D1'},"
                + "'container':{'type':'message','is_ephemeral':false},"
                + "'message':{'ts':'1.1','text':'x','blocks':%s},"
                + "'actions':[{'action_id':'offer:%s','type':'button','value':'%s',"
                + "'text':{'type':'plain_text','text':'%s'}}]}")
            .formatted(
                count.incrementAndGet(),
                slack.url("answer/press"),
                blocks.toString().replace('"', '\''),
                offer(blocks, label),
                offer(blocks, label),
                label));
  }

  Response interaction(String payload) {
    String json = payload.replace('\'', '"');
    return run(form(Map.of("payload", json)), "application/x-www-form-urlencoded");
  }

  private static String offer(JsonElement blocks, String label) {
    for (JsonElement block : blocks.getAsJsonArray()) {
      JsonObject row = block.getAsJsonObject();
      if (row.get("type").getAsString().equals("actions")) {
        for (JsonElement element : row.getAsJsonArray("elements")) {
          JsonObject button = element.getAsJsonObject();
          if (button.getAsJsonObject("text").get("text").getAsString().equals(label)) {
            return button.get("value").getAsString();
          }
        }
      }
    }
    throw new AssertionError("no button " + label + " in " + blocks);
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }

  private static String form(Map<String, String> values) {
    return String.join(
        "&",
        values.entrySet().stream()
            .map(entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .toList());
  }

  private Response run(String body, String type) {
    App app = connection.app();
    var headers = new RequestHeaders(Map.of("content-type", List.of(type)));
    try {
      return app.run(
          new SlackRequestParser(app.config())
              .parse(
                  SlackRequestParser.HttpRequest.builder()
                      .requestUri("/slack/events")
                      .queryString(Map.of())
                      .headers(headers)
                      .requestBody(body)
                      .remoteAddress("127.0.0.1")
                      .build()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    ears.close();
    connection.close();
    slack.close();
  }
}
