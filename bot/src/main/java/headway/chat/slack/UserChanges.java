package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.User;
import com.slack.api.model.event.UserChangeEvent;
import headway.domain.Account;
import headway.store.Departure;
import headway.store.Departures;
import headway.store.Members;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Hears how people change: their names and zones, and that an account is switched off or on.
final class UserChanges {
  private final SlackPeople people;
  private final Members members;
  private final Departures departures;

  UserChanges(SlackPeople people, Members members, Departures departures) {
    this.people = people;
    this.members = members;
    this.departures = departures;
  }

  void on(App app) {
    app.event(
        UserChangeEvent.class,
        (payload, context) -> {
          Optional.ofNullable(payload.getEvent().getUser())
              .ifPresent(user ->
                  accounts(payload, user).forEach(account -> changed(account, user, payload)));
          return context.ack();
        });
  }

  /// Of somebody who never used the bot nothing is kept.
  private void changed(Account account, User user, EventsApiPayload<UserChangeEvent> payload) {
    people.changed(account, user);
    if (members.by(account).isPresent()) {
      long seconds =
          Optional.ofNullable(user.getUpdated())
              .orElseGet(() -> Long.valueOf(payload.getEventTime()));
      departures.note(Departure.of(account, user.isDeleted(), Instant.ofEpochSecond(seconds)));
    }
  }

  /// In the workspace that tells; where an organisation tells, in each of its workspaces.
  private static List<Account> accounts(EventsApiPayload<UserChangeEvent> payload, User user) {
    Stream<String> teams =
        payload.getTeamId() == null
            ? Optional.ofNullable(user.getEnterpriseUser()).stream()
                .flatMap(one -> Optional.ofNullable(one.getTeams()).stream())
                .flatMap(List::stream)
            : Stream.of(payload.getTeamId());
    String enterprise = payload.getEnterpriseId();
    List<Account> accounts =
        teams.map(team -> Sender.of(team, enterprise, user.getId(), "").account()).toList();
    return accounts.isEmpty()
        ? List.of(Sender.of(null, enterprise, user.getId(), "").account())
        : accounts;
  }
}
