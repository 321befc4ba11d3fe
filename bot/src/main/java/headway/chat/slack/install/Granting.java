package headway.chat.slack.install;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import headway.store.Installation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Exchanges the code that Slack handed out for what it grants.
final class Granting {
  private final SlackApp app;
  private final MethodsClient methods;

  Granting(SlackApp app) {
    this.app = app;
    this.methods = app.methods();
  }

  sealed interface Outcome {}

  /// @param name what the workspace or organisation calls itself
  record Granted(Installation installation, String name, String appId) implements Outcome {}

  /// @param why in Slack's words
  record Refused(String why) implements Outcome {}

  record Unanswered() implements Outcome {}

  Outcome exchange(String code, Instant now) {
    try {
      OAuthV2AccessResponse answer =
          methods.oauthV2Access(
              request -> request.clientId(app.id()).clientSecret(app.secret()).code(code));
      return answer.isOk() ? granted(answer, now) : new Refused(words(answer.getError()));
    } catch (IOException | SlackApiException _) {
      return new Unanswered();
    }
  }

  private static Outcome granted(OAuthV2AccessResponse answer, Instant now) {
    Optional<OAuthV2AccessResponse.Enterprise> enterprise =
        Optional.ofNullable(answer.getEnterprise());
    Optional<OAuthV2AccessResponse.Team> team =
        Optional.ofNullable(answer.getTeam()).filter(_ -> !answer.isEnterpriseInstall());
    Optional<String> tenant =
        team.map(OAuthV2AccessResponse.Team::getId)
            .or(() -> enterprise.map(OAuthV2AccessResponse.Enterprise::getId));
    Optional<String> token = Optional.ofNullable(answer.getAccessToken());
    if (tenant.isEmpty() || token.isEmpty()) {
      return new Refused("no bot token came with it");
    }
    if (answer.getRefreshToken() != null) {
      return new Refused("token rotation is on in the app's settings; Headway needs it off");
    }
    return new Granted(
        new Installation(
            tenant.get(),
            enterprise.map(OAuthV2AccessResponse.Enterprise::getId),
            new Installation.Grant(
                token.get(), words(answer.getBotUserId()), scopes(words(answer.getScope()))),
            Optional.ofNullable(answer.getAuthedUser())
                .map(OAuthV2AccessResponse.AuthedUser::getId),
            now),
        team.map(OAuthV2AccessResponse.Team::getName)
            .or(() -> enterprise.map(OAuthV2AccessResponse.Enterprise::getName))
            .orElse(tenant.get()),
        words(answer.getAppId()));
  }

  private static Set<String> scopes(String list) {
    return Set.copyOf(List.of(list.split("[, ]+")));
  }

  private static String words(@Nullable String maybe) {
    return maybe == null ? "" : maybe;
  }
}
