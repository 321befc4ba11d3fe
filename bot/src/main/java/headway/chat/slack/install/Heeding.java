package headway.chat.slack.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import headway.store.Installations;
import java.util.Optional;

/// Learns of events which workspaces an organisation's installation serves, as that alone may be
/// named as who is told; all else names both to whoever looks for the token.
public final class Heeding implements Middleware {
  private final Installations installations;

  public Heeding(Installations installations) {
    this.installations = installations;
  }

  /// Bolt's own signature names no type.
  @Override
  @SuppressWarnings("rawtypes")
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    if (request.getRequestType() == RequestType.Event) {
      heed(JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject());
    }
    return chain.next(request);
  }

  private void heed(JsonObject event) {
    Optional<String> enterprise = installed(event).or(() -> named(event, "enterprise_id"));
    if (enterprise.isPresent()) {
      named(event, "team_id").ifPresent(team -> installations.serving(team, enterprise));
    }
  }

  private static Optional<String> installed(JsonObject event) {
    return Optional.ofNullable(event.getAsJsonArray("authorizations"))
        .filter(all -> !all.isEmpty())
        .flatMap(all -> named(all.get(0).getAsJsonObject(), "enterprise_id"));
  }

  private static Optional<String> named(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
