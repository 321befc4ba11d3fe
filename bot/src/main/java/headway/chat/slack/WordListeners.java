package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import headway.chat.Place;
import headway.chat.Request.Input;
import java.util.Optional;

/// Hears words: commands, messages to the bot, mentions in channels, shortcuts.
final class WordListeners {
  private static final int LONGEST = 1_000;

  private final SlackApi api;
  private final Counter counter;
  private final Conversations conversations;
  private final RippleListeners ripples;

  WordListeners(
      SlackApi api, Counter counter, Conversations conversations, RippleListeners ripples) {
    this.api = api;
    this.counter = counter;
    this.conversations = conversations;
    this.ripples = ripples;
  }

  void on(App app) {
    app.command(
        SlackSurface.COMMAND,
        (request, context) -> {
          command(request.getPayload());
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          message(payload);
          return context.ack();
        });
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          mention(payload);
          return context.ack();
        });
    app.messageShortcut(
        SlackSurface.SUGGEST_MESSAGE,
        (request, context) -> {
          suggest(request.getPayload());
          return context.ack();
        });
    app.globalShortcut(
        SlackSurface.NEW_DRAFT,
        (request, context) -> {
          draft(request.getPayload());
          return context.ack();
        });
  }

  private void command(SlashCommandPayload said) {
    Sender by = Senders.of(said);
    Modal modal = Modal.openable(api, by.team(), said.getTriggerId());
    String words = "/headway " + Heard.words(Optional.ofNullable(said.getText()).orElse(""));
    if (counter.asks(words)) {
      modal.load();
    }
    Exchange exchange = exchange(by, said.getTriggerId(), said.getResponseUrl(), modal);
    hear(by, counter.place(by, said.getChannelId()), words, exchange);
  }

  /// Words to the bot, in the conversation with it; an edited message is not said again.
  private void message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent said = payload.getEvent();
    if (!"im".equals(said.getChannelType())) {
      ripples.said(payload);
      return;
    }
    if (said.getUser() == null || said.getBotId() != null || said.getEdited() != null) {
      return;
    }
    Sender by = Senders.of(payload, said.getUser()).of(said.getTeam(), payload.getEnterpriseId());
    conversations.learn(by.account(), said.getChannel());
    String words = Heard.words(Optional.ofNullable(said.getText()).orElse(""));
    if (!words.isBlank()) {
      hear(by, new Place.Direct(), words, plain(by, payload.getEventId()));
    }
  }

  private void mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent said = payload.getEvent();
    if (said.getUser() == null || said.getBotId() != null || said.getEdited() != null) {
      return;
    }
    String team = Optional.ofNullable(said.getUserTeam()).orElse(said.getTeam());
    Sender by = Senders.of(payload, said.getUser()).of(team, payload.getEnterpriseId());
    String words = Heard.afterAddress(said.getText());
    hear(by, counter.place(by, said.getChannel()), words, plain(by, payload.getEventId()));
  }

  private void suggest(MessageShortcutPayload chosen) {
    Sender by = Senders.of(chosen);
    String text = Optional.ofNullable(chosen.getMessage().getText()).orElse("");
    String words = Heard.words(text).replaceAll("\\s+", " ").strip();
    String what =
        Heard.firstLink(text).orElse(words.substring(0, Math.min(words.length(), LONGEST)));
    Modal modal = Modal.openable(api, by.team(), chosen.getTriggerId());
    Exchange exchange = exchange(by, chosen.getTriggerId(), chosen.getResponseUrl(), modal);
    hear(by, counter.place(by, chosen.getChannel().getId()), "/headway suggest " + what, exchange);
  }

  private void draft(GlobalShortcutPayload chosen) {
    Sender by = Senders.of(chosen);
    Modal modal = Modal.openable(api, by.team(), chosen.getTriggerId());
    modal.load();
    hear(by, new Place.Direct(), "/headway draft", exchange(by, chosen.getTriggerId(), "", modal));
  }

  private void hear(Sender by, Place place, String words, Exchange exchange) {
    counter.take(by, place, new Input.Line(words), exchange, () -> {});
  }

  private Exchange exchange(Sender by, String trigger, String url, Modal modal) {
    return new Exchange(
        by.account(),
        "slack/" + trigger,
        Optional.of(new ResponseUrl(Optional.ofNullable(url).orElse(""), counter.clock())),
        Optional.of(modal));
  }

  private static Exchange plain(Sender by, String event) {
    return new Exchange(by.account(), "slack/" + event, Optional.empty(), Optional.empty());
  }
}
