package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is called in Slack's API, and what is heard from it, needs the scopes asked for, and no
/// other.
class SlackScopesTest {
  /// From Slack's reference of methods; those with none need none.
  private static final Map<String, List<String>> SCOPES =
      Map.ofEntries(
          Map.entry("appsConnectionsOpen", List.of()),
          Map.entry("authRevoke", List.of()),
          Map.entry("authTest", List.of()),
          Map.entry("chatDelete", List.of("chat:write")),
          Map.entry("chatGetPermalink", List.of()),
          Map.entry("chatPostEphemeral", List.of("chat:write")),
          Map.entry("chatPostMessage", List.of("chat:write")),
          Map.entry("chatUpdate", List.of("chat:write")),
          Map.entry("conversationsHistory", List.of("channels:history", "groups:history")),
          Map.entry("conversationsInfo", List.of("channels:read", "groups:read")),
          Map.entry("conversationsList", List.of("channels:read", "groups:read")),
          Map.entry("conversationsMembers", List.of("channels:read", "groups:read")),
          Map.entry("conversationsOpen", List.of("im:write")),
          Map.entry("conversationsReplies", List.of("channels:history", "groups:history")),
          Map.entry("dndInfo", List.of("dnd:read")),
          Map.entry("filesCompleteUploadExternal", List.of("files:write")),
          Map.entry("filesGetUploadURLExternal", List.of("files:write")),
          Map.entry("filesUploadV2", List.of("files:write")),
          Map.entry("oauthV2Access", List.of()),
          Map.entry("reactionsGet", List.of("reactions:read")),
          Map.entry("usersInfo", List.of("users:read")),
          Map.entry("viewsOpen", List.of()),
          Map.entry("viewsPublish", List.of()),
          Map.entry("viewsUpdate", List.of()));

  /// From Slack's reference of events; those not named need none.
  private static final Map<String, String> HEARD_BY =
      Map.of(
          "app_mention", "app_mentions:read",
          "message.channels", "channels:history",
          "message.groups", "groups:history",
          "message.im", "im:history",
          "reaction_added", "reactions:read",
          "reaction_removed", "reactions:read",
          "user_change", "users:read");

  @Test
  void everyEventThatIsListenedToIsAllowed() {
    assertThat(SlackSurface.scopes()).containsAll(hearing());
  }

  @Test
  void noScopeIsAskedForInVain() {
    Set<String> used = new TreeSet<>(hearing());
    called().forEach(method -> used.addAll(SCOPES.getOrDefault(method, List.of())));
    used.add("commands");

    assertThat(SlackSurface.scopes()).isEqualTo(used);
  }

  @Test
  void everyMethodThatIsCalledIsAllowed() {
    Set<String> called = called();

    assertThat(called).contains("authTest", "oauthV2Access");
    assertThat(SCOPES.keySet()).containsAll(called);
    assertThat(SlackSurface.scopes())
        .containsAll(
            called.stream()
                .flatMap(method -> SCOPES.getOrDefault(method, List.of()).stream())
                .toList());
  }

  private static List<String> hearing() {
    return SlackSurface.EVENTS.stream().filter(HEARD_BY::containsKey).map(HEARD_BY::get).toList();
  }

  private static Set<String> called() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("headway.chat.slack").stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(MethodsClient.class))
            .map(JavaMethodCall::getName)
            .collect(Collectors.toSet());
  }
}
