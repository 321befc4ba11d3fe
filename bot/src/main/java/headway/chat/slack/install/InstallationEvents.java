package headway.chat.slack.install;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import headway.store.Installation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Ends an installation when its workspace says so.
public final class InstallationEvents {
  private final Comings comings;

  private InstallationEvents(Comings comings) {
    this.comings = comings;
  }

  public static void handle(App app, Comings comings) {
    InstallationEvents events = new InstallationEvents(comings);
    app.event(
        AppUninstalledEvent.class,
        (payload, context) -> {
          events.serving(payload).ifPresent(one -> events.end(one, payload));
          return context.ack();
        });
    app.event(
        TokensRevokedEvent.class,
        (payload, context) -> {
          List<String> bots =
              Optional.ofNullable(payload.getEvent().getTokens().getBot()).orElse(List.of());
          events
              .serving(payload)
              .filter(one -> bots.contains(one.grant().bot()))
              .ifPresent(one -> events.end(one, payload));
          return context.ack();
        });
  }

  private Optional<Installation> serving(EventsApiPayload<?> payload) {
    Optional<String> enterprise = Optional.ofNullable(payload.getEnterpriseId());
    return Optional.ofNullable(payload.getTeamId())
        .or(() -> enterprise)
        .flatMap(team -> comings.installations().serving(team, enterprise));
  }

  /// Slack tells whole seconds, so whatever was installed within that one ends too.
  private void end(Installation installation, EventsApiPayload<?> payload) {
    comings.end(installation, Instant.ofEpochSecond(payload.getEventTime()).plusSeconds(1));
  }
}
