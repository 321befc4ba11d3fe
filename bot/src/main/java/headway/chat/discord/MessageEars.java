package headway.chat.discord;

import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.menu.Speech;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Hears messages: all of them in conversations with the bot, in servers those that address it.
final class MessageEars extends ListenerAdapter {
  private static final String WHAT_FILES_ARE_FOR =
      "I kept no file of that. A picture goes with a draft: send it with `draft d4 picture` in the"
          + " same message, with your draft's number. An export goes with `import`. One at a time.";

  private final Counter counter;
  private final Speech speech;
  private final Conversations conversations;
  private final Forms forms;
  private final Optional<String> prefix;

  MessageEars(
      Counter counter,
      Speech speech,
      Conversations conversations,
      Forms forms,
      Optional<String> prefix) {
    this.counter = counter;
    this.speech = speech;
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
      words(event).ifPresent(words -> heard(event, words));
    }
  }

  private void heard(MessageReceivedEvent event, String words) {
    Message message = event.getMessage();
    String all = withFile(message, words);
    if (!words.isBlank() || event.isFromGuild()) {
      hear(event, all);
    }
    boolean left = !message.getAttachments().isEmpty() && all.equals(words);
    if (left && !event.isFromGuild()) {
      message.reply(WHAT_FILES_ARE_FOR).queue(_ -> {}, _ -> {});
    }
  }

  private String withFile(Message message, String words) {
    List<Message.Attachment> files = message.getAttachments();
    return files.size() == 1 ? speech.attaching(words, files.getFirst().getUrl()) : words;
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
