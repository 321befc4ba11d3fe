package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The manifest asks for what the adapter handles, and for nothing else.
class SlackManifestTest {
  private static final Path FILE = Path.of("config/slack-manifest.yaml");

  @Test
  void itAsksForTheScopesThatAreUsedAndNoOther() throws IOException {
    List<String> scopes = texts(manifest().at("/oauth_config/scopes/bot"));

    assertThat(scopes).doesNotHaveDuplicates().containsExactlyElementsOf(SlackSurface.scopes());
    assertThat(manifest().at("/oauth_config/scopes/user").isMissingNode()).isTrue();
  }

  @Test
  void itSubscribesToTheEventsThatAreHandledAndNoOther() throws IOException {
    List<String> events = texts(manifest().at("/settings/event_subscriptions/bot_events"));

    assertThat(events).containsExactlyElementsOf(SlackSurface.EVENTS);
  }

  @Test
  void itHasTheCommandAndTheShortcutsThatAreHandled() throws IOException {
    JsonNode features = manifest().get("features");

    assertThat(features.get("slash_commands").findValuesAsText("command"))
        .containsExactly(SlackSurface.COMMAND);
    assertThat(shortcuts(features.get("shortcuts")))
        .containsExactly(
            "global " + SlackSurface.NEW_DRAFT, "message " + SlackSurface.SUGGEST_MESSAGE);
  }

  @Test
  void itTurnsOnWhatTheAdapterNeedsAndNothingThatItCannotDo() throws IOException {
    JsonNode manifest = manifest();

    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled").asBoolean())
        .isFalse();
    assertThat(manifest.at("/settings/token_rotation_enabled").asBoolean(true)).isFalse();
    assertThat(manifest.at("/features/slash_commands/0/should_escape").asBoolean()).isTrue();
  }

  @Test
  void itsWordsAreWithinSlacksLimits() throws IOException {
    JsonNode shown = manifest().get("display_information");

    assertThat(shown.get("name").asText()).hasSizeLessThanOrEqualTo(35);
    assertThat(shown.get("description").asText()).hasSizeLessThanOrEqualTo(140);
    assertThat(shown.get("long_description").asText()).hasSizeBetween(175, 4000);
    assertThat(manifest().at("/features/shortcuts").findValuesAsText("name"))
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void withTheMarksTakenOffItIsTheOneOfHttpMode() throws IOException {
    String text =
        Files.readString(FILE)
            .replace("# url:", "url:")
            .replace("# redirect_urls:", "redirect_urls:")
            .replace("# request_url:", "request_url:");

    JsonNode manifest = new YAMLMapper().readTree(text);

    Set<String> addresses = new TreeSet<>(manifest.findValuesAsText("request_url"));
    addresses.addAll(manifest.findValuesAsText("url"));
    assertThat(addresses).containsExactly("https://headway.example.org/slack/events");
    assertThat(manifest.at("/oauth_config/redirect_urls/0").asText())
        .isEqualTo("https://headway.example.org/slack/oauth_redirect");
  }

  @Test
  void theReadmeSaysWhatEachScopeIsFor() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    SlackSurface.uses()
        .forEach((scope, use) -> assertThat(readme).contains("| `" + scope + "` | " + use + " |"));
  }

  private static JsonNode manifest() throws IOException {
    return new YAMLMapper().readTree(Files.readString(FILE));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static List<String> shortcuts(JsonNode list) {
    List<String> shortcuts = new ArrayList<>();
    list.forEach(
        one -> shortcuts.add(one.get("type").asText() + " " + one.get("callback_id").asText()));
    return shortcuts;
  }
}
