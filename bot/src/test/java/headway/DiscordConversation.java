package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import headway.chat.menu.Filled;
import headway.command.tree.FilledIn;
import headway.domain.UsageException;
import headway.settings.Settings;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A talk with the bot in Discord: words are written or slash commands, presses are presses, forms
/// are filled in.
final class DiscordConversation extends Conversation {
  private static final Pattern LINE = Pattern.compile("(?:(#general) )?(?:@(\\w+): )?(.*)");
  private static final Pattern PRESS = Pattern.compile("!press (\\d+)");
  private static final String GENERAL = FakeDiscord.GENERAL;

  /// Often, so that a line that no longer answers is noticed soon.
  private static final Duration HEARTBEAT = Duration.ofMillis(500);

  private final FakeDiscord discord = FakeDiscord.start();
  private final Map<String, FakeUser> people = new LinkedHashMap<>();
  private final Set<Heard> seen = new HashSet<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Path home;
  private final Way way;
  private Setting setting;
  private Stage stage;

  /// How words reach the bot.
  enum Way {
    WRITTEN,
    COMMANDED
  }

  /// How the bot is set up.
  ///
  /// @param variables besides those that lead to Discord
  /// @param together how much of what is due is done side by side; 1 keeps its order
  record Setting(Map<String, String> variables, int together) {}

  DiscordConversation(Path home, String start) throws IOException {
    this(home, start, Way.WRITTEN);
  }

  DiscordConversation(Path home, String start, Way way) throws IOException {
    this(home, start, way, new Setting(Map.of(), 1));
  }

  DiscordConversation(Path home, String start, Way way, Setting setting) throws IOException {
    this.home = home;
    this.way = way;
    this.setting = setting;
    joins("you");
    joins("mia");
    discord.line().beats(HEARTBEAT);
    discord.server().gives(person("you"), discord.server().role("Leads", Right.MANAGE_SERVER));
    stage = set(start);
  }

  private Stage set(String start) {
    Stage set = set(home, start, setting);
    Patience.until(
        "the bot to come to Discord",
        () -> discord.line().isOpen() && (way == Way.WRITTEN || !discord.commands().isEmpty()));
    return set;
  }

  private Stage set(Path folder, String start, Setting process) {
    Map<String, String> variables = new HashMap<>(process.variables());
    variables.put("HEADWAY_HOME", folder.toAbsolutePath().toString());
    variables.put("DISCORD_TOKEN", FakeDiscord.TOKEN);
    variables.put("DISCORD_API_URL", discord.url());
    variables.put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
    return Stage.set(folder, start, variables, DiscordConversation::open, process.together());
  }

  /// One more process of the bot, with a clock of its own; whoever asks closes it.
  Stage another(Path folder, String start, Map<String, String> variables) {
    int before = discord.line().opened();
    Stage set = set(folder, start, new Setting(variables, 1));
    Patience.until("another process", () -> discord.line().opened() > before);
    return set;
  }

  /// The bot is stopped, and started again at that time.
  void restarts(String start) {
    restarts(start, () -> {});
  }

  /// The same, with these variables besides.
  void restarts(String start, Map<String, String> variables) {
    setting = new Setting(variables, setting.together());
    restarts(start);
  }

  /// The same, and something happens before it is there again.
  void restarts(String start, Runnable meanwhile) {
    stage.close();
    Patience.until("the bot to leave", () -> !discord.line().isOpen());
    meanwhile.run();
    stage = set(start);
  }

  /// Discord, as the bot is joined to it.
  static Stage.Room open(
      Opened opened, Settings settings, MongoStores stores, SimulatedClock clock) {
    DiscordRoom room = DiscordRoom.open(settings, stores, clock).orElseThrow();
    return new Stage.Room() {
      @Override
      public Chats among(Chats others) {
        return room.among(others);
      }

      @Override
      public void listen(Bot bot) {
        room.listen(opened, bot);
      }
    };
  }

  MongoStores stores() {
    return stage.stores();
  }

  Chats chats() {
    return stage.chats();
  }

  FakeDiscord discord() {
    return discord;
  }

  /// One more person in the server.
  void joins(String name) {
    String id = Integer.toString(1_000 + people.size());
    people.put(name, discord.person("30000000000000" + id, name, "Europe/Berlin"));
  }

  FakeUser person(String name) {
    return Optional.ofNullable(people.get(name)).orElseThrow();
  }

  /// Does something in Discord that the bot is to answer, and waits until it has.
  void does(Consumer<FakeUser> deed, String... names) {
    long before = stage.come();
    List.of(names).forEach(name -> deed.accept(person(name)));
    await(before + names.length);
  }

  /// How many requests were ever taken in.
  long requests() {
    return stage.come();
  }

  /// How many documents are kept there.
  long stored(String collection) {
    return stage.stored(collection);
  }

  @Override
  void say(String line) {
    if (line.startsWith("!clock ")) {
      moves(line.substring("!clock ".length()));
    } else {
      stage.goesOn();
      long before = stage.come();
      act(line);
      await(before + 1);
      stage.settles();
    }
    look();
  }

  /// Moves the clock and does what is due, and looks at nothing.
  void moves(String time) {
    stage.moves(time);
  }

  private void act(String line) {
    Matcher parts = LINE.matcher(line);
    assertThat(parts.matches()).isTrue();
    FakeUser by = person(Optional.ofNullable(parts.group(2)).orElse("you"));
    boolean isInServer = parts.group(1) != null;
    String words = parts.group(3);
    Matcher press = PRESS.matcher(words);
    if (press.matches()) {
      by.presses(Integer.parseInt(press.group(1)));
    } else if (by.seesForm().isPresent()) {
      by.submits(words);
    } else if (way == Way.COMMANDED) {
      commands(by, isInServer ? GENERAL : by.direct(), words);
    } else if (isInServer) {
      by.mentions(GENERAL, words);
    } else {
      by.writes(words);
    }
  }

  /// What is no command answers a question, and is written.
  private static void commands(FakeUser by, String channel, String words) {
    Filled said;
    try {
      said = FilledIn.as(words);
    } catch (UsageException _) {
      by.writes(words);
      return;
    }
    by.commands(channel, "headway " + String.join(" ", said.path()), said.values());
  }

  /// Until so many requests have come, and each is answered.
  private void await(long requests) {
    Patience.until(
        "an answer to request " + requests,
        () -> stage.answered() >= requests && sights().noneMatch(Sight::isLoading));
  }

  private Stream<Sight> sights() {
    return people.values().stream().flatMap(user -> user.sees().stream());
  }

  private void look() {
    people.forEach((name, user) -> {
      user.sees().forEach(sight -> keep("@" + name, sight));
      user.seesForm().ifPresent(sight -> keep("@" + name, sight));
    });
    discord.sights(GENERAL).forEach(sight -> keep("#general", sight));
  }

  private void keep(String to, Sight sight) {
    Heard message =
        new Heard(
            sight.id(),
            Optional.empty(),
            to,
            sight.text(),
            sight.buttons(),
            List.of(),
            Optional.empty());
    if (seen.add(message)) {
      heard.add(message);
    }
  }

  @Override
  List<Heard> messages() {
    look();
    return List.copyOf(heard);
  }

  @Override
  public void close() {
    stage.close();
    discord.close();
  }
}
