package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Login;
import java.time.InstantSource;
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
    jda.shutdownNow();
    jda.awaitShutdown();
    discord.close();
  }

  @Test
  void aServerOfAnotherShardIsWholeAndIsNotHeldAsOneOfItsOwn() {
    Guild server = foreign.find(jda, FakeDiscord.SERVER).orElseThrow();

    assertThat(server.getGuildChannelById(FakeDiscord.GENERAL)).isNotNull();
    assertThat(server.getSelfMember().getId()).isEqualTo(FakeDiscord.BOT);
    assertThat(jda.getGuilds()).isEmpty();
    assertThat(jda.getChannelCache().isEmpty()).isTrue();
  }

  @Test
  void whereNoHeadwayIsNothingIsFound() {
    discord.server().expels();

    assertThat(foreign.find(jda, FakeDiscord.SERVER)).isEmpty();
    assertThat(foreign.isOut(jda, FakeDiscord.SERVER)).isTrue();
  }
}
