package headway.chat.slack.install;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// The app as Slack knows it.
///
/// @param api the address that names of methods are put behind; it ends with a slash
public record SlackApp(String id, String secret, URI api, Set<String> scopes) {
  public SlackApp {
    scopes = Set.copyOf(scopes);
  }

  /// Where a person grants the scopes.
  URI authorizing(String state) {
    return api.resolve(
        "../oauth/v2/authorize?client_id=%s&scope=%s&state=%s"
            .formatted(
                encoded(id), encoded(String.join(",", new TreeSet<>(scopes))), encoded(state)));
  }

  MethodsClient methods() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    config.setStatsEnabled(false);
    return Slack.getInstance(config).methods();
  }

  @Override
  public String toString() {
    return "SlackApp[id=" + id + ", api=" + api + "]";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
