package headway.chat.discord.peer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord on this machine: people, servers, the REST API and the gateway.
public final class FakeDiscord implements AutoCloseable {
  public static final String TOKEN = Rest.TOKEN;
  public static final String BOT = World.BOT.id();
  public static final String SERVER = "100000000000000001";
  public static final String GENERAL = "200000000000000001";

  private final World world = new World(new Timeline(Clock.tickMillis(ZoneOffset.UTC)));
  private final Gateway gateway = new Gateway(world);
  private final Toll toll = new Toll(world.timeline);
  private final Rest rest = new Rest(toll);
  private final Works works;

  /// The parts that people act through.
  record Works(World world, Gateway gateway, Mail mail, Interactions interactions) {}

  private FakeDiscord() throws IOException {
    Mail mail = new Mail(world, gateway, rest.files());
    works = new Works(world, gateway, mail, new Interactions(world, gateway));
    Server server = new Server(SERVER, "Recyclers");
    server.put(new Membership(World.BOT, List.of(), Optional.empty()));
    server.put(Place.channel(GENERAL, Sort.TEXT, "general", SERVER));
    world.add(server);
    rest.start(routes(), mail::file);
  }

  private List<Route> routes() {
    return Stream.of(
            new Basics(world, gateway).routes(),
            new Channels(world, works.mail(), gateway).routes(),
            new Callbacks(world, works.mail(), works.interactions()).routes(),
            new Webhooks(world, works.mail(), works.interactions()).routes())
        .flatMap(List::stream)
        .toList();
  }

  public static FakeDiscord start() throws IOException {
    return new FakeDiscord();
  }

  /// What `DISCORD_API_URL` is to be set to.
  public String url() {
    return rest.address();
  }

  /// What `DISCORD_GATEWAY_URL` is to be set to.
  public String gatewayUrl() {
    return gateway.address();
  }

  /// A new person in the one server.
  public FakeUser person(String id, String name, String zone) {
    Person person = new Person(id, name, false);
    world.add(person);
    FakeUser user = new FakeUser(person, works, ZoneId.of(zone));
    server().joins(user);
    return user;
  }

  public FakeServer server() {
    return new FakeServer(world.server(SERVER), works);
  }

  /// One more server that the bot is in, without anybody else and with no channel yet.
  public FakeServer founds(String name) {
    Server server = new Server(world.timeline.next(), name);
    server.put(new Membership(World.BOT, List.of(), Optional.empty()));
    world.add(server);
    gateway.tell(Optional.of(server.id()), "GUILD_CREATE", server.json(/* withMembers= */ false));
    return new FakeServer(server, works);
  }

  /// What the bot wrote in a channel or thread for all, the oldest first.
  public List<Sight> sights(String channel) {
    Markdown reader = new Markdown(world, ZoneOffset.UTC);
    return inChannel(channel).map(post -> Sight.of(post, reader)).toList();
  }

  /// A moderator deletes a message.
  public void deletes(Sight message) {
    works.mail().remove(world.posts.find(message.id()).orElseThrow());
  }

  /// A moderator takes all reactions off a message.
  public void clears(Sight message) {
    Post post = world.posts.find(message.id()).orElseThrow();
    DataObject event =
        DataObject.empty().put("channel_id", post.place().id()).put("message_id", post.id());
    post.place().server().ifPresent(server -> event.put("guild_id", server));
    works.gateway().tell(post.place().server(), "MESSAGE_REACTION_REMOVE_ALL", event);
  }

  /// The same with Discord's markup as the bot wrote it.
  public List<String> raw(String channel) {
    return inChannel(channel).map(post -> post.body().toString()).toList();
  }

  private Stream<Post> inChannel(String channel) {
    return world
        .posts
        .those(post ->
            post.place().id().equals(channel) && post.only().isEmpty() && post.author().bot())
        .stream();
  }

  /// The files of what the bot wrote there, as Discord tells them.
  public List<DataObject> attached(String channel) {
    return attached(inChannel(channel));
  }

  /// The files of what the bot showed to this one person in a channel.
  public List<DataObject> attachedFor(FakeUser one) {
    return attached(world.posts.those(post -> post.only().equals(Optional.of(one.id()))).stream());
  }

  private static List<DataObject> attached(Stream<Post> posts) {
    return posts
        .flatMap(post -> post.body().optArray("attachments").stream())
        .flatMap(files -> files.stream(DataArray::getObject))
        .toList();
  }

  /// The bytes of one of them.
  public byte[] file(DataObject attached) {
    return works.mail().file(attached.getString("id")).orElseThrow();
  }

  /// The commands that the bot has registered.
  public DataArray commands() {
    return world.commands();
  }

  /// The next such request is refused so.
  ///
  /// @param which such as `POST channels/*/messages`
  public void failNext(String which, Refusal refusal) {
    failAfter(which, 0, refusal);
  }

  /// The same, and so many before it are answered.
  public void failAfter(String which, int spared, Refusal refusal) {
    toll.failNext(which, spared, refusal);
  }

  /// The next such request is done, and the line is cut before its answer.
  public void losesAnswer(String which) {
    toll.loseNext(which);
  }

  /// The next such request is done at once, and answered that much later.
  public void stalls(String which, Duration by) {
    toll.stallNext(which, by);
  }

  /// How many such requests came so far.
  public long calls(String which) {
    return toll.calls(which);
  }

  /// How long the bot took to answer an interaction first.
  public Duration took(String interaction) {
    return works.interactions().find(interaction).took();
  }

  /// From now on each channel takes so many messages in that time, and all together fifty calls a
  /// second.
  public void paces(int messages, Duration in) {
    toll.paces(messages, in);
  }

  /// From now on all is limited as Discord limits it, except that a second takes that long.
  public void paces(Duration second) {
    toll.paces(second);
  }

  /// How many requests came too fast so far.
  public int tooFast() {
    return toll.refused();
  }

  /// From now on the bot's token is refused.
  public void endsToken() {
    rest.endToken();
  }

  /// Everything that happened lies that much further back.
  public void ages(Duration by) {
    world.timeline.age(by);
  }

  /// It is that time from now on.
  public void isAt(Instant now) {
    world.timeline.age(Duration.between(world.timeline.now(), now));
  }

  /// The gateway: what befalls the connection.
  public Line line() {
    return new Line(gateway);
  }

  @Override
  public void close() {
    rest.close();
    gateway.end();
  }
}
