package headway.chat.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Request.Input;
import headway.chat.slack.block.HomeView;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.store.Members;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The app's home as a dashboard, made of the answers to the words that show each part of it.
final class HomeTab {
  private static final Duration KNOWN = Duration.ofDays(1);

  /// What happens at once is shown at once.
  private static final Duration TOGETHER = Duration.ofSeconds(1);

  private static final List<String> WORDS =
      List.of("home", "streak", "drafts", "queue", "intention", "slots", "nudge", "zone");

  private final SlackApi api;
  private final Counter counter;
  private final Members members;
  private final Recent<Account, String> shown;
  private final Set<Account> following = ConcurrentHashMap.newKeySet();
  private final AtomicLong count = new AtomicLong();

  HomeTab(SlackApi api, Counter counter, Members members) {
    this.api = api;
    this.counter = counter;
    this.members = members;
    this.shown = new Recent<>(KNOWN, counter.clock());
  }

  void on(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          AppHomeOpenedEvent opened = payload.getEvent();
          if ("home".equals(opened.getTab())) {
            Sender by =
                Sender.of(payload.getTeamId(), payload.getEnterpriseId(), opened.getUser(), "you");
            counter.later(by, () -> open(by, payload.getEventId()));
          }
          return context.ack();
        });
  }

  /// Shows what has changed to those who have looked of late.
  void refresh(Sender by) {
    shown.find(by.account()).ifPresent(first -> publish(by, first + "/" + count.incrementAndGet()));
  }

  /// Shows what happened without a word of theirs to those who have looked of late.
  void follow(Account account) {
    if (shown.find(account).isPresent() && following.add(account)) {
      counter.later(
          TOGETHER,
          account,
          () -> {
            following.remove(account);
            refresh(new Sender(account, "you"));
          });
    }
  }

  private void open(Sender by, String event) {
    if (publish(by, event)) {
      shown.put(by.account(), event);
    }
  }

  private boolean publish(Sender by, String event) {
    View view =
        members.by(by.account()).isPresent()
            ? HomeView.of(letters(by, event))
            : HomeView.of(List.of(welcome()));
    return api.call(
            by.team(), client -> client.viewsPublish(r -> r.userId(by.account().user()).view(view)))
        .answer()
        .isPresent();
  }

  private List<Letter> letters(Sender by, String event) {
    List<Letter> letters = new ArrayList<>();
    for (String words : WORDS) {
      Exchange exchange = Exchange.collecting(by.account(), "slack/" + event + "/home/" + words);
      counter.look(by, new Input.Line("/headway " + words), exchange);
      letters.addAll(exchange.collected());
    }
    return letters;
  }

  /// Nobody becomes a member by looking.
  private static Letter welcome() {
    return new Letter(
        Message.of(
            "I help you share a little, on purpose, most weeks. Nothing is posted until you"
                + " approve that exact text. Write `start` to me in Messages, or `/headway start`"
                + " anywhere."),
        List.of(),
        Optional.empty(),
        0);
  }
}
