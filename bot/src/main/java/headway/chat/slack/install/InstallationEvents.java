package headway.chat.slack.install;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TeamAccessGrantedEvent;
import com.slack.api.model.event.TeamAccessRevokedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import headway.store.Installation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    handleAccess(app, events);
  }

  private static void handleAccess(App app, InstallationEvents events) {
    app.event(
        TeamAccessGrantedEvent.class,
        (payload, context) -> {
          events.access(payload, payload.getEvent().getTeamIds(), /* gone= */ false);
          return context.ack();
        });
    app.event(
        TeamAccessRevokedEvent.class,
        (payload, context) -> {
          events.access(payload, payload.getEvent().getTeamIds(), /* gone= */ true);
          return context.ack();
        });
  }

  /// One workspace with a token of its own: that it is refused from now on says the same.
  public static void ignore(App app) {
    app.event(AppUninstalledEvent.class, (_, context) -> context.ack());
    app.event(TokensRevokedEvent.class, (_, context) -> context.ack());
    app.event(TeamAccessGrantedEvent.class, (_, context) -> context.ack());
    app.event(TeamAccessRevokedEvent.class, (_, context) -> context.ack());
  }

  private void access(EventsApiPayload<?> payload, @Nullable List<String> teams, boolean gone) {
    Instant when = Instant.ofEpochSecond(payload.getEventTime());
    Optional<Installation> whole =
        Optional.ofNullable(payload.getEnterpriseId())
            .or(() -> Optional.ofNullable(payload.getTeamId()))
            .flatMap(id -> comings.installations().serving(id, Optional.empty()));
    whole.ifPresent(one ->
        Optional.ofNullable(teams)
            .orElse(List.of())
            .forEach(team -> comings.access(one, team, gone, when)));
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
