package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is behind each kind of thing that Slack tells.
final class Senders {
  private Senders() {}

  static Sender of(SlashCommandPayload said) {
    return Sender.of(
        said.getTeamId(), said.getEnterpriseId(), said.getUserId(), said.getUserName());
  }

  static Sender of(EventsApiPayload<?> told, String user) {
    return Sender.of(told.getTeamId(), told.getEnterpriseId(), user, "you");
  }

  static Sender of(GlobalShortcutPayload chosen) {
    var user = chosen.getUser();
    var team = Optional.ofNullable(chosen.getTeam());
    return Sender.of(
        team.map(GlobalShortcutPayload.Team::getId).orElse(user.getTeamId()),
        "",
        user.getId(),
        user.getUsername());
  }

  static Sender of(MessageShortcutPayload chosen) {
    var team = Optional.ofNullable(chosen.getTeam());
    var enterprise = Optional.ofNullable(chosen.getEnterprise());
    var user = chosen.getUser();
    return new Told(
            team.map(MessageShortcutPayload.Team::getId),
            first(
                List.of(
                    enterprise.map(MessageShortcutPayload.Enterprise::getId),
                    team.map(MessageShortcutPayload.Team::getEnterpriseId))),
            user.getTeamId())
        .by(user.getId(), user.getName());
  }

  static Sender of(BlockActionPayload pressed) {
    var team = Optional.ofNullable(pressed.getTeam());
    var enterprise = Optional.ofNullable(pressed.getEnterprise());
    var user = pressed.getUser();
    return new Told(
            first(
                List.of(
                    team.map(BlockActionPayload.Team::getId),
                    Optional.ofNullable(pressed.getMessage()).map(Message::getTeam),
                    Optional.ofNullable(pressed.getView()).map(View::getTeamId))),
            first(
                List.of(
                    enterprise.map(BlockActionPayload.Enterprise::getId),
                    team.map(BlockActionPayload.Team::getEnterpriseId))),
            user.getTeamId())
        .by(user.getId(), user.getName());
  }

  static Sender of(ViewSubmissionPayload form) {
    var team = Optional.ofNullable(form.getTeam());
    var enterprise = Optional.ofNullable(form.getEnterprise());
    var user = form.getUser();
    return new Told(
            first(
                List.of(
                    team.map(ViewSubmissionPayload.Team::getId),
                    Optional.ofNullable(form.getView().getTeamId()))),
            first(
                List.of(
                    enterprise.map(ViewSubmissionPayload.Enterprise::getId),
                    team.map(ViewSubmissionPayload.Team::getEnterpriseId))),
            user.getTeamId())
        .by(user.getId(), user.getName());
  }

  static Sender of(ViewClosedPayload form) {
    var team = Optional.ofNullable(form.getTeam());
    var enterprise = Optional.ofNullable(form.getEnterprise());
    var user = form.getUser();
    return new Told(
            first(
                List.of(
                    team.map(ViewClosedPayload.Team::getId),
                    Optional.ofNullable(form.getView().getTeamId()))),
            first(
                List.of(
                    enterprise.map(ViewClosedPayload.Enterprise::getId),
                    team.map(ViewClosedPayload.Team::getEnterpriseId))),
            user.getTeamId())
        .by(user.getId(), user.getName());
  }

  /// Where it was done, in which organisation, and the workspace of whoever did it.
  private record Told(Optional<String> team, Optional<String> enterprise, @Nullable String home) {
    Sender by(String user, @Nullable String name) {
      String organisation = enterprise.orElse("");
      String workspace = team.isPresent() ? team.get() : home;
      return Sender.of(workspace, organisation, user, name).of(home, organisation);
    }
  }

  private static Optional<String> first(List<Optional<String>> known) {
    return known.stream().flatMap(Optional::stream).findFirst();
  }
}
