package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose files are fetched; no file is.
final class DiscordFilesTest {
  private static final DiscordFiles DISCORDS =
      new DiscordFiles(URI.create("https://discord.com/api/v10/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cdn.discordapp.com/attachments/1/2/drums.png?ex=6&is=5&hm=a0&",
        "https://cdn.discordapp.com/ephemeral-attachments/1/2/drums.png?ex=6&is=5&hm=a0&",
        "https://media.discordapp.net/attachments/1/2/drums.png"
      })
  void discordsOwnFilesAreFetched(String address) {
    assertThat(DISCORDS.keeps(HttpUrl.get(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cdn.discordapp.com/attachments/1/2/drums.png",
        "https://cdn.discordapp.com:444/attachments/1/2/drums.png",
        "https://cdn.discordapp.com/avatars/1/2/drums.png",
        "https://cdn.discordapp.com/attachments/../avatars/1/drums.png",
        "https://cdn.discordapp.com@example.org/attachments/1/2/drums.png",
        "https://cdn.discordapp.com.example.org/attachments/1/2/drums.png",
        "https://discord.com/attachments/1/2/drums.png",
        "http://127.0.0.1/attachments/1/2/drums.png"
      })
  void nothingElseIs(String address) {
    assertThat(DISCORDS.keeps(HttpUrl.get(address))).isFalse();
  }

  @Test
  void anotherServerForDiscordKeepsItsFilesItself() {
    DiscordFiles elsewhere = new DiscordFiles(URI.create("http://127.0.0.1:8081/api/v10/"));

    assertThat(elsewhere.keeps(HttpUrl.get("http://127.0.0.1:8081/attachments/1/a.png"))).isTrue();
    assertThat(elsewhere.keeps(HttpUrl.get("http://127.0.0.1:8081/debug/1/a.png"))).isFalse();
    assertThat(elsewhere.keeps(HttpUrl.get("http://127.0.0.1:8082/attachments/1/a.png"))).isFalse();
    assertThat(elsewhere.keeps(HttpUrl.get("https://127.0.0.1:8081/attachments/1/a.png")))
        .isFalse();
  }
}
