package headway.chat.slack.checkup;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import headway.chat.Finding;
import headway.store.Installation;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Looks at what Headway was given for Slack and asks Slack about each; no secret is ever said.
public final class SlackCheckup {
  private static final String COPY = " Copy it once more from api.slack.com/apps: ";

  private final URI api;
  private final Set<String> needed;

  /// Asks the Slack at that address.
  ///
  /// @param needed the scopes that the bot must have
  public SlackCheckup(URI api, Set<String> needed) {
    this.api = api;
    this.needed = Set.copyOf(needed);
  }

  public List<Finding> of(SlackKeys keys) {
    if (keys.isBlank()) {
      return List.of(
          Finding.fine("Slack is off: neither SLACK_BOT_TOKEN nor SLACK_CLIENT_ID is set."));
    }
    List<Finding> findings = new ArrayList<>(Missing.from(keys));
    keys.bot().ifPresent(token -> findings.addAll(bot("SLACK_BOT_TOKEN", token)));
    keys.app().ifPresent(token -> findings.add(app(token)));
    if (keys.signing().isPresent()) {
      findings.add(
          Finding.fine("SLACK_SIGNING_SECRET is set; whether it is right, Slack tells nobody."));
    }
    return findings;
  }

  public List<Finding> of(Installation installation) {
    return bot("The installation in " + installation.team(), installation.grant().token());
  }

  private List<Finding> bot(String name, String token) {
    try {
      AuthTestResponse answer = methods().authTest(request -> request.token(token));
      if (!answer.isOk()) {
        return List.of(
            Finding.wrong(
                "%s: Slack refuses it (%s).%sOAuth & Permissions, Bot User OAuth Token; or install the app anew."
                    .formatted(name, answer.getError(), COPY)));
      }
      List<Finding> findings = new ArrayList<>();
      findings.add(
          Finding.fine(
              "%s is good: @%s in %s.".formatted(name, answer.getUser(), answer.getTeam())));
      lacking(answer).ifPresent(scopes -> findings.add(lacks(name, scopes)));
      return findings;
    } catch (IOException | SlackApiException _) {
      return List.of(unanswered(name));
    }
  }

  private Finding app(String token) {
    try {
      AppsConnectionsOpenResponse answer =
          methods().appsConnectionsOpen(request -> request.token(token));
      return answer.isOk()
          ? Finding.fine("SLACK_APP_TOKEN is good: Socket Mode connects.")
          : Finding.wrong(
              "SLACK_APP_TOKEN: Slack refuses it (%s).%sBasic Information, App-Level Tokens; it needs the scope connections:write, and Socket Mode must be on."
                  .formatted(answer.getError(), COPY));
    } catch (IOException | SlackApiException _) {
      return unanswered("SLACK_APP_TOKEN");
    }
  }

  private Optional<String> lacking(AuthTestResponse answer) {
    List<String> headers =
        Optional.ofNullable(answer.getHttpResponseHeaders())
            .flatMap(all -> Optional.ofNullable(all.get("x-oauth-scopes")))
            .orElse(List.of());
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<String> lacking = new TreeSet<>(needed);
    headers.forEach(line -> lacking.removeAll(List.of(line.strip().split("\\s*,\\s*", -1))));
    return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lacking));
  }

  private static Finding lacks(String name, String scopes) {
    return Finding.wrong(
        "%s lacks scopes: %s. Add them at api.slack.com/apps under OAuth & Permissions, then install the app again."
            .formatted(name, scopes));
  }

  private Finding unanswered(String name) {
    return Finding.wrong(
        "%s could not be tested: Slack doesn't answer at %s. Look at this machine's network, or at SLACK_API_URL."
            .formatted(name, api));
  }

  private MethodsClient methods() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    config.setStatsEnabled(false);
    return Slack.getInstance(config).methods();
  }
}
