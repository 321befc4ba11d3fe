package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Login;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ForeignTest {
  private FakeDiscord discord;
  private JDA jda;
  private final Foreign foreign = new Foreign(InstantSource.system());

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    jda = Login.shard(discord, 1, 2);
  }

  @AfterEach
  void stop() throws Exception {
    Login.ends(jda);
    discord.close();
  }

  @Test
  void aServerOfAnotherShardIsWhole() {
    Guild server = foreign.find(jda, FakeDiscord.SERVER).orElseThrow();

    assertThat(server.getGuildChannelById(FakeDiscord.GENERAL)).isNotNull();
    assertThat(server.getSelfMember().getId()).isEqualTo(FakeDiscord.BOT);
  }

  @Test
  void howeverManyAskForItAtOnceDiscordIsAskedOnce() throws Exception {
    Callable<Boolean> asking = () -> foreign.find(jda, FakeDiscord.SERVER).isPresent();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> found : threads.invokeAll(Collections.nCopies(8, asking))) {
        assertThat(found.get()).isTrue();
      }
    }

    assertThat(discord.calls("GET guilds/*/channels")).isOne();
  }

  @Test
  void whereNoHeadwayIsNothingIsFound() {
    discord.server().expels();

    assertThat(foreign.find(jda, FakeDiscord.SERVER)).isEmpty();
    assertThat(foreign.isOut(jda, FakeDiscord.SERVER)).isTrue();
  }
}
