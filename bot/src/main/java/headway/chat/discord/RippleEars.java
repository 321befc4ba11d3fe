package headway.chat.discord;

import headway.chat.Ripples;
import headway.domain.Account;
import headway.domain.PostId;
import headway.domain.Ripple;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveAllEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEmojiEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;

/// Hears answers, reactions and deletions in servers, and looks at no text there.
///
/// Discord does not say when a reaction was made: it counts from when it is heard.
final class RippleEars extends ListenerAdapter {
  /// So many may wait to be looked at; what comes then is left, since it is no more than a number.
  private static final int MOST = 10_000;

  private final AtomicInteger waiting = new AtomicInteger();
  private final Counter counter;
  private final Ripples ripples;
  private final InstantSource clock;

  RippleEars(Counter counter, Ripples ripples, InstantSource clock) {
    this.counter = counter;
    this.ripples = ripples;
    this.clock = clock;
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    User author = event.getAuthor();
    boolean said =
        event.isFromGuild() && !event.isWebhookMessage() && !author.isBot() && !author.isSystem();
    if (!said) {
      return;
    }
    Message message = event.getMessage();
    MessageReference to = message.getMessageReference();
    if (message.getType() == MessageType.INLINE_REPLY && to != null) {
      if (mayBeOurs(message.getReferencedMessage(), event.getJDA())) {
        replied(message, PostIds.of(event.getChannel(), to.getMessageId()));
      }
    } else if (event.getChannel() instanceof ThreadChannel thread) {
      replied(message, PostIds.begun(thread));
    }
  }

  /// Discord mostly shows what was answered.
  private static boolean mayBeOurs(@Nullable Message answered, JDA jda) {
    return answered == null || answered.getAuthor().getId().equals(jda.getSelfUser().getId());
  }

  private void replied(Message message, PostId post) {
    Account by = Sender.account(message.getAuthor());
    tell(
        new Ripple.Replied(post, by, message.getId(), message.getTimeCreated().toInstant()),
        by.key());
  }

  @Override
  public void onMessageReactionAdd(MessageReactionAddEvent event) {
    boolean mayBeOurs =
        event.getMessageAuthorIdLong() == 0
            || event.getMessageAuthorId().equals(event.getJDA().getSelfUser().getId());
    if (mayBeOurs) {
      reacted(event, event.getUser(), true);
    }
  }

  @Override
  public void onMessageReactionRemove(MessageReactionRemoveEvent event) {
    reacted(event, event.getUser(), false);
  }

  private void reacted(GenericMessageReactionEvent event, @Nullable User user, boolean on) {
    if (!event.isFromGuild() || (user != null && user.isBot())) {
      return;
    }
    Account by = Sender.account(event.getUserId());
    var post = PostIds.of(event.getChannel(), event.getMessageId());
    String emoji = event.getEmoji().getAsReactionCode();
    tell(new Ripple.Reacted(post, by, emoji, on, clock.instant()), by.key());
  }

  @Override
  public void onMessageReactionRemoveAll(MessageReactionRemoveAllEvent event) {
    cleared(event.getChannel(), event.getMessageId(), "");
  }

  @Override
  public void onMessageReactionRemoveEmoji(MessageReactionRemoveEmojiEvent event) {
    cleared(event.getChannel(), event.getMessageId(), event.getEmoji().getAsReactionCode());
  }

  private void cleared(MessageChannel channel, String message, String emoji) {
    if (channel.getType().isGuild()) {
      var post = PostIds.of(channel, message);
      tell(new Ripple.Cleared(post, emoji, clock.instant()), post.key());
    }
  }

  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    if (event.isFromGuild()) {
      var post = PostIds.of(event.getChannel(), event.getMessageId());
      tell(new Ripple.Deleted(post), post.key());
    }
  }

  @Override
  public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
    event
        .getMessageIds()
        .forEach(message -> {
          var post = PostIds.of(event.getChannel(), message);
          tell(new Ripple.Deleted(post), post.key());
        });
  }

  /// A forum's post goes with its thread.
  @Override
  public void onChannelDelete(ChannelDeleteEvent event) {
    if (event.getChannel() instanceof ThreadChannel thread) {
      var post = PostIds.begun(thread);
      if (PostIds.isForums(thread)) {
        tell(new Ripple.Deleted(post), post.key());
      }
    }
  }

  private void tell(Ripple ripple, String turn) {
    if (waiting.incrementAndGet() > MOST) {
      waiting.decrementAndGet();
      return;
    }
    counter.aside(
        turn,
        () -> {
          try {
            ripples.hear(ripple, PostIds.written(ripple.post()));
          } finally {
            waiting.decrementAndGet();
          }
        });
  }
}
