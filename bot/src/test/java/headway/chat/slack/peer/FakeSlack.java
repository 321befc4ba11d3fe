package headway.chat.slack.peer;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// One workspace of Slack on this machine: people, channels, the Web API and Socket Mode.
public final class FakeSlack implements AutoCloseable {
  public static final String BOT_TOKEN = Methods.BOT_TOKEN;
  public static final String APP_TOKEN = Methods.APP_TOKEN;
  public static final String TEAM = Workspace.TEAM;

  private final Workspace workspace = new Workspace(TEAM);
  private final SocketDoor socket = new SocketDoor();
  private final AnyDoor door = new AnyDoor(socket);
  private final Methods methods = new Methods(BOT_TOKEN, workspace, socket::address, this::address);
  private final WebApi api;

  private FakeSlack() throws IOException {
    this.api = new WebApi(methods);
    workspace.addChannel("C0001", "general");
  }

  public static FakeSlack start() throws IOException {
    return new FakeSlack();
  }

  /// What `SLACK_API_URL` is to be set to.
  public String url() {
    return api.address() + "/api/";
  }

  private String address() {
    return api.address();
  }

  /// How many files were uploaded whole.
  public int files() {
    return methods.files.whole();
  }

  /// Each file is worked on for so many posts that would show it.
  public void worksOnFiles(int posts) {
    methods.files.slow(posts);
  }

  /// One more workspace, where the bot has a token of its own; its requests come over HTTP.
  public FakeTeam team(String id, String token, HttpDoor door) {
    Workspace more = new Workspace(id);
    more.addChannel("C0001", "general");
    Methods there = new Methods(token, more, socket::address, this::address);
    api.adds(token, there);
    return new FakeTeam(more, there, door, api.address());
  }

  /// From now on what happens is posted to the bot's own address.
  public void posts(HttpDoor address) {
    door.opens(address);
  }

  /// A new person, who may be an admin.
  public FakeUser person(String id, String name, String zone, boolean admin) {
    workspace.add(new SlackUser(id, name, zone, admin, TEAM));
    return new FakeUser(id, workspace, methods, door, api.address());
  }

  /// Somebody of another workspace, whom Slack tells of where a channel is shared.
  public void stranger(String id, String name, String team) {
    workspace.add(new SlackUser(id, name, "UTC", /* admin= */ false, team));
  }

  /// What stands in a channel for all, the oldest first.
  public List<Sight> sights(String channel) {
    return workspace
        .messages(message -> message.channel().equals(channel) && message.only().isEmpty())
        .stream()
        .map(Sight::of)
        .toList();
  }

  /// The same with Slack's markup as the bot wrote it.
  public List<String> raw(String channel) {
    return workspace
        .messages(message -> message.channel().equals(channel) && message.only().isEmpty())
        .stream()
        .map(message -> message.text() + message.blocks())
        .toList();
  }

  /// The method answers this error the next time; after a space a channel, where only there.
  public void failNext(String method, String error) {
    api.failNext(method, new WebApi.Failure(error, 200, 0));
  }

  /// The method does what it is asked to the next time, and then says that it failed.
  public void losesNext(String method) {
    api.failNext(method, new WebApi.Failure("internal_error", 200, 0, /* done= */ true));
  }

  /// The method is refused as too much the next time.
  public void limitNext(String method, int retryAfterSeconds) {
    api.failNext(method, new WebApi.Failure("ratelimited", 429, retryAfterSeconds));
  }

  /// From now on each call of the method takes as long as that, though nobody waits for it.
  public void takesLong(String method, Duration time) {
    methods.slow.put(method, time);
  }

  public long calls(String method) {
    return api.calls(method);
  }

  /// From now on the bot's token is refused, as `token_revoked` or `account_inactive`.
  public void endsToken(String error) {
    api.gate.ends(error);
  }

  /// From now on the bot's token has these scopes alone.
  public void grants(Set<String> scopes) {
    api.gate.grants(scopes);
  }

  /// From now on a channel takes one message a second, by that clock.
  public void paces(InstantSource clock) {
    api.gate.paces(clock);
  }

  /// Takes the bot out of a channel.
  public void removesBot(String channel) {
    workspace.mark(channel, "is_member", false);
  }

  /// One more channel, which the bot is in.
  public void opens(String channel, String name) {
    workspace.addChannel(channel, name);
  }

  /// One more channel, which the bot and these people alone are in.
  public void opensPrivately(String channel, String name, String... members) {
    opens(channel, name);
    workspace.close(channel, List.of(members));
  }

  /// Takes a message out of a channel.
  public void deletes(String channel, Sight message) {
    workspace.remove(channel, message.ts());
  }

  public void invitesBot(String channel) {
    workspace.mark(channel, "is_member", true);
  }

  public void archives(String channel) {
    workspace.mark(channel, "is_archived", true);
  }

  /// Everything that people did lies that much further back.
  void ages(Duration by) {
    methods.triggers.age(by);
  }

  /// What a person's last deed lets the bot open a form by.
  String trigger(String user) {
    String trigger = workspace.next("t") + "-" + user;
    methods.triggers.made(trigger, user);
    return trigger;
  }

  /// Cuts the bot's connection.
  public void cut() {
    socket.cut();
  }

  @Override
  public void close() {
    api.close();
    socket.end();
  }
}
