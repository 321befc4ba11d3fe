package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import headway.Heard;
import headway.Shell.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a script reads from the console.
class JsonLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String START = "2026-11-23T08:00Z";

  private static final List<String> LINES =
      List.of(
          "start",
          "!press 1",
          "!press 1 m1",
          "@mia: suggest Priya passed her viva",
          "#general @mia: streak",
          "#general @mia: suggest https://example.org/plant-fires",
          "@mia: !press 1 m4",
          "@mia: She taught us to start with the end.",
          "/headway draft A line of my own,\\",
          "and one line more.",
          "\u202eodd\u0007 words \ud83d\ude00",
          "aprove d1",
          "!clock +2h",
          "home");

  @TempDir private Path folder;

  @Test
  void everyLineIsOneObjectWithTheSameKeysAndTheEndIsClean() {
    Said said = Program.on(folder.resolve("home")).run(LINES, "--json", "--clock", START);

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).endsWith("}\n");
    assertThat(said.out().lines()).hasSizeGreaterThanOrEqualTo(LINES.size() - 2);
    said.out().lines().forEach(JsonLinesTest::assertShape);
    assertAnswers(said.out().lines().map(Heard::read).toList());
  }

  private static void assertAnswers(List<Heard> heard) {
    assertThat(heard).extracting(Heard::id).startsWith("m1", "m2", "m3").doesNotHaveDuplicates();
    assertThat(heard.get(0).to()).isEqualTo("@you");
    assertThat(heard.get(1).fields().getFirst().name()).isEqualTo("purpose");
    assertThat(heard.get(2).fields()).isEmpty();
    assertThat(heard.get(3).to()).isEqualTo("@mia");
    assertThat(heard.get(4).to()).isEqualTo("@mia");
    assertThat(heard.get(4).text()).startsWith("This week");
    assertThat(heard.get(6).to()).isEqualTo("@mia");
    assertThat(heard.get(6).text()).contains("s1: Priya passed her viva");
    assertThat(heard.get(6).fields()).hasSize(1);
    assertThat(heard.get(7).to()).isEqualTo("@mia");
    assertThat(heard.get(7).text()).contains("d1", "start with the end");
    assertThat(heard.get(8).to()).isEqualTo("@you");
    assertThat(heard.get(8).text()).contains("Kept. d", "A line of my own,\nand one line more.");
  }

  private static void assertShape(String line) {
    JsonNode message = read(line);
    assertThat(message.isObject()).isTrue();
    assertThat(message.fieldNames())
        .toIterable()
        .containsExactly("id", "updates", "at", "to", "text", "buttons", "fields", "image");
    assertThat(message.get("id").textValue()).matches("m[1-9][0-9]*");
    assertThat(message.get("updates").isNull() || message.get("updates").isTextual()).isTrue();
    assertThat(message.get("at").textValue()).matches("2026-11-23T(08|09|10):\\d\\d:\\d\\dZ");
    assertThat(message.get("to").textValue()).matches("[@#][a-z]+");
    assertThat(message.get("text").textValue()).isNotBlank();
    assertThat(message.get("buttons")).allMatch(JsonNode::isTextual);
    for (JsonNode field : message.get("fields")) {
      assertThat(field.fieldNames())
          .toIterable()
          .containsExactly("name", "label", "value", "options");
    }
    assertThat(message.get("image").isNull()).isTrue();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }
}
