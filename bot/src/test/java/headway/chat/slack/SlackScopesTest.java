package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever is called in Slack's API is allowed by a scope that the manifest asks for.
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

  private static Set<String> called() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("headway.chat.slack").stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(MethodsClient.class))
            .map(JavaMethodCall::getName)
            .collect(Collectors.toSet());
  }
}
