package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import headway.chat.slack.RippleTeller.About;

/// Hears answers, reactions and deletions in channels, and looks at no text there.
final class RippleListeners {
  private static final String DELETED_WITH_ANSWERS = "tombstone";

  private final RippleTeller teller;

  RippleListeners(RippleTeller teller) {
    this.teller = teller;
  }

  /// Words that are only words are heard by somebody else, and told here.
  void on(App app) {
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent said = payload.getEvent();
          About thread = new About(said.getChannel(), said.getThreadTs(), said.getParentUserId());
          teller.replied(payload, thread, said.getUser(), said.getTs());
          return context.ack();
        });
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent said = payload.getEvent();
          About thread = new About(said.getChannel(), said.getThreadTs(), null);
          teller.replied(payload, thread, said.getUser(), said.getTs());
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          deleted(payload);
          return context.ack();
        });
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          changed(payload);
          return context.ack();
        });
    reactions(app);
  }

  private void reactions(App app) {
    app.event(
        ReactionAddedEvent.class,
        (payload, context) -> {
          ReactionAddedEvent made = payload.getEvent();
          var item = made.getItem();
          About post =
              item == null
                  ? About.NOTHING
                  : new About(item.getChannel(), item.getTs(), made.getItemUser());
          var sign = new RippleTeller.Sign(made.getReaction(), true, made.getEventTs());
          teller.reacted(payload, post, made.getUser(), sign);
          return context.ack();
        });
    app.event(
        ReactionRemovedEvent.class,
        (payload, context) -> {
          ReactionRemovedEvent made = payload.getEvent();
          var item = made.getItem();
          About post =
              item == null
                  ? About.NOTHING
                  : new About(item.getChannel(), item.getTs(), made.getItemUser());
          var sign = new RippleTeller.Sign(made.getReaction(), false, made.getEventTs());
          teller.reacted(payload, post, made.getUser(), sign);
          return context.ack();
        });
  }

  /// An edited answer was told before.
  void said(EventsApiPayload<MessageEvent> payload) {
    MessageEvent said = payload.getEvent();
    if (said.getBotId() == null && said.getEdited() == null) {
      About thread = new About(said.getChannel(), said.getThreadTs(), said.getParentUserId());
      teller.replied(payload, thread, said.getUser(), said.getTs());
    }
  }

  /// An answer, else perhaps a post.
  private void deleted(EventsApiPayload<MessageDeletedEvent> payload) {
    MessageDeletedEvent gone = payload.getEvent();
    var was = gone.getPreviousMessage();
    boolean answer =
        was != null && was.getThreadTs() != null && !was.getThreadTs().equals(gone.getDeletedTs());
    if (answer) {
      About thread = new About(gone.getChannel(), was.getThreadTs(), was.getParentUserId());
      teller.withdrawn(payload, thread, was.getUser(), gone.getDeletedTs());
    } else {
      String by = was == null ? null : was.getUser();
      teller.gone(payload, new About(gone.getChannel(), gone.getDeletedTs(), by));
    }
  }

  /// A post that was answered leaves a stone when it is deleted.
  private void changed(EventsApiPayload<MessageChangedEvent> payload) {
    MessageChangedEvent changed = payload.getEvent();
    var message = changed.getMessage();
    if (message != null && DELETED_WITH_ANSWERS.equals(message.getSubtype())) {
      teller.gone(payload, new About(changed.getChannel(), message.getTs(), null));
    }
  }
}
