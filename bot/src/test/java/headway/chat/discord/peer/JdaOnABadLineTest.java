package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the fake does to a connection, JDA mends as it does with Discord.
final class JdaOnABadLineTest {
  private FakeDiscord discord;
  private Line line;
  private FakeUser mia;
  private JDA jda;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    line = discord.line();
    line.beats(Duration.ofMillis(200));
    mia = discord.person("300000000000000001", "mia", "Europe/Berlin");
    jda = Login.to(discord.url(), discord.gatewayUrl(), new Ear());
  }

  @AfterEach
  void stop() throws Exception {
    Login.ends(jda);
    discord.close();
  }

  @Test
  void whatIsSaidWhileTheLineIsCutIsHeardOnceAfterwards() {
    line.cutsBeforeNext();
    mia.writes("one");
    mia.writes("two");

    hears("one", "two");
    assertThat(line.opened()).isEqualTo(1);
  }

  @Test
  void oneWhoIsAskedToConnectAnewResumes() {
    line.asksToReconnect();
    Patience.until("a resumed session", () -> line.resumed() == 1);
    mia.writes("one");

    hears("one");
    assertThat(line.opened()).isEqualTo(1);
  }

  @Test
  void oneWhoseSessionIsForgottenOpensAnother() {
    line.invalidates();
    Patience.until("another session", () -> line.opened() == 2);
    mia.writes("one");

    hears("one");
  }

  @Test
  void oneWhoseHeartbeatsAreNotAcknowledgedConnectsAnew() {
    line.silent(true);
    Patience.until("the line to be dropped", () -> !line.isOpen());
    line.silent(false);
    Patience.until("a resumed session", () -> line.resumed() == 1);
    mia.writes("one");

    hears("one");
    assertThat(line.opened()).isEqualTo(1);
  }

  private void hears(String... words) {
    Patience.until("words", () -> heard.size() >= words.length);
    assertThat(heard).containsExactly(words);
  }

  private final class Ear extends ListenerAdapter {
    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
      heard.add(event.getMessage().getContentRaw());
    }
  }
}
