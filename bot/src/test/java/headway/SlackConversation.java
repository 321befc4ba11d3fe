package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeSlack;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A talk with the bot in Slack: words are slash commands, presses are presses, forms are filled
/// in.
final class SlackConversation extends Conversation {
  private static final Pattern LINE = Pattern.compile("(?:(#general) )?(?:@(\\w+): )?(.*)");
  private static final Pattern PRESS = Pattern.compile("!press (\\d+)");
  private static final String GENERAL = "C0001";
  private static final long PATIENCE_SECONDS = 30;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

  private final FakeSlack slack = FakeSlack.start();
  private final Map<String, FakeUser> people = new LinkedHashMap<>();
  private final Set<Heard> seen = new HashSet<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Stage stage;
  private final Way way;

  /// How words reach the bot: in a direct message, as a slash command, or as one that Slack posts
  /// to the bot's own address.
  enum Way {
    WRITTEN,
    COMMANDED,
    POSTED
  }

  SlackConversation(Path home, String start) throws IOException {
    this(home, start, Way.WRITTEN);
  }

  SlackConversation(Path home, String start, Way way) throws IOException {
    this.way = way;
    people.put("you", slack.person("U0YOU", "you", "Europe/Berlin", /* admin= */ true));
    people.put("mia", slack.person("U0MIA", "mia", "Europe/Berlin", /* admin= */ false));
    SlackStage workspace = new SlackStage();
    stage =
        Stage.set(
            home,
            start,
            Map.of(
                "HEADWAY_HOME",
                home.toAbsolutePath().toString(),
                "SLACK_BOT_TOKEN",
                FakeSlack.BOT_TOKEN,
                way == Way.POSTED ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN",
                way == Way.POSTED ? SlackStage.SECRET : FakeSlack.APP_TOKEN,
                "SLACK_API_URL",
                slack.url()),
            workspace);
    workspace.door().ifPresent(slack::posts);
  }

  /// How many documents are kept there.
  long stored(String collection) {
    return stage.stored(collection);
  }

  FakeSlack slack() {
    return slack;
  }

  /// One more person in the workspace.
  void joins(String name) {
    people.put(
        name, slack.person("U0" + name.toUpperCase(Locale.ROOT), name, "UTC", /* admin= */ false));
  }

  FakeUser person(String name) {
    return Optional.ofNullable(people.get(name)).orElseThrow();
  }

  /// Does something in Slack that the bot is to answer, and waits until it has.
  void does(Consumer<FakeUser> deed, String... names) {
    long before = stage.come();
    List.of(names).forEach(name -> deed.accept(person(name)));
    await(before + names.length);
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

  /// Waits until that is so.
  void until(BooleanSupplier so) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("what is waited for").isLessThan(end);
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  /// How many requests were ever taken in.
  long requests() {
    return stage.come();
  }

  /// Moves the clock and does what is due, and looks at nothing.
  void moves(String time) {
    stage.moves(time);
  }

  private void act(String line) {
    Matcher parts = LINE.matcher(line);
    assertThat(parts.matches()).isTrue();
    FakeUser by = person(Optional.ofNullable(parts.group(2)).orElse("you"));
    String words = parts.group(3);
    by.readsOn();
    Matcher press = PRESS.matcher(words);
    if (press.matches()) {
      by.presses(Integer.parseInt(press.group(1)));
    } else if (by.form().isPresent()) {
      by.submits(words);
    } else if (parts.group(1) != null) {
      by.commands(GENERAL, words);
    } else if (way != Way.WRITTEN) {
      by.commands(by.direct(), words);
    } else {
      by.writes(words);
    }
  }

  /// Until so many requests have come, and each is answered.
  private void await(long requests) {
    until(() -> stage.answered() >= requests && !isLoading());
  }

  private boolean isLoading() {
    return people.values().stream()
        .flatMap(user -> user.seesForm().stream())
        .anyMatch(form -> form.text().equals("One moment."));
  }

  private void look() {
    people.forEach((name, user) -> {
      user.sees().forEach(sight -> keep("@" + name, sight));
      user.seesForm().ifPresent(sight -> keep("@" + name, sight));
    });
    slack.sights(GENERAL).forEach(sight -> keep("#general", sight));
  }

  private void keep(String to, Sight sight) {
    Heard message =
        new Heard(
            sight.ts(),
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
    slack.close();
  }
}
