package headway.chat.discord;

import headway.chat.Place;
import headway.chat.Request.Input;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Hears messages: all of them in conversations with the bot, in servers those that address it.
final class MessageEars extends ListenerAdapter {
  private final Counter counter;
  private final Conversations conversations;
  private final Forms forms;
  private final Optional<String> prefix;

  MessageEars(Counter counter, Conversations conversations, Forms forms, Optional<String> prefix) {
    this.counter = counter;
    this.conversations = conversations;
    this.forms = forms;
    this.prefix = prefix;
  }

  /// Says nothing of the person, for all read it.
  private static void sayWhereToAsk(Message message) {
    message
        .reply("My answers are for you alone: say `/headway` here, and only you see them.")
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .queue(_ -> {}, _ -> {});
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    User author = event.getAuthor();
    boolean person = !author.isBot() && !author.isSystem() && !event.isWebhookMessage();
    boolean says =
        message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
    if (person && says) {
      words(event)
          .filter(words -> !words.isBlank() || event.isFromGuild())
          .ifPresent(words -> hear(event, words));
    }
  }

  private Optional<String> words(MessageReceivedEvent event) {
    String text = event.getMessage().getContentRaw();
    String bot = event.getJDA().getSelfUser().getId();
    Optional<String> addressed =
        Heard.afterAddress(text, bot)
            .or(() -> prefix.flatMap(word -> Heard.afterPrefix(text, word)));
    return event.isFromGuild() ? addressed : addressed.or(() -> Optional.of(Heard.words(text)));
  }

  private void hear(MessageReceivedEvent event, String words) {
    Sender by = Sender.of(event.getAuthor(), event.getMember());
    Place place =
        event.isFromGuild()
            ? new Place.InChannel(
                new Channel(ChatKind.DISCORD, event.getGuild().getId(), event.getChannel().getId()))
            : new Place.Direct();
    if (event.getChannel() instanceof PrivateChannel direct) {
      conversations.heard(by.account(), direct);
    }
    Exchange exchange =
        new Exchange(by.account(), "discord/" + event.getMessageId(), Optional.empty());
    if (event.isFromGuild()) {
      exchange.whenUnreached(() -> sayWhereToAsk(event.getMessage()));
    }
    counter.hear(
        by, place, new Input.Line(words), exchange, () -> forms.leave(by.account(), place));
  }
}
