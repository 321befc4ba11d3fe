package headway.chat.discord;

import headway.chat.discord.part.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// How one interaction is answered: acknowledged once, or by a modal; then by messages.
final class Answering {
  private final IReplyCallback interaction;
  private final boolean hidden;
  private Optional<CompletableFuture<InteractionHook>> acknowledged = Optional.empty();
  private boolean thinking;
  private boolean over;

  Answering(IReplyCallback interaction) {
    this.interaction = interaction;
    this.hidden = interaction.isFromGuild();
  }

  /// Whether it is shown to one person in a channel, instead of in the conversation with the bot.
  boolean isHidden() {
    return hidden;
  }

  /// Whether a button was pressed, or an answer chosen.
  boolean isPress() {
    return interaction instanceof ComponentInteraction;
  }

  String channel() {
    return String.valueOf(interaction.getChannelId());
  }

  /// Tells Discord that it was heard, unless it was told so.
  synchronized void acknowledge() {
    if (acknowledged.isPresent() || over) {
      return;
    }
    if (interaction instanceof IMessageEditCallback press && isOnMessage()) {
      acknowledged = Optional.of(press.deferEdit().submit());
    } else {
      thinking = true;
      acknowledged = Optional.of(interaction.deferReply(hidden).submit());
    }
  }

  /// Whether there is a message that was pressed on, or from which the filled form was opened.
  private boolean isOnMessage() {
    return !(interaction instanceof ModalInteraction form) || form.getMessage() != null;
  }

  /// Acknowledges it then, if nothing answered it before.
  void acknowledgeAfter(Duration time) {
    CompletableFuture.delayedExecutor(
            time.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
        .execute(this::acknowledge);
  }

  /// Whether the form is open before them; only the first answer can be one.
  synchronized boolean open(Modal modal) {
    boolean can = acknowledged.isEmpty() && !over && interaction instanceof IModalCallback;
    if (!can) {
      return false;
    }
    over = Calls.isDone(((IModalCallback) interaction).replyModal(modal));
    return over;
  }

  /// The ids of the messages; empty where Discord takes no answer any more.
  synchronized Optional<List<String>> say(Shown shown) {
    acknowledge();
    Optional<InteractionHook> hook = hook();
    if (hook.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    for (MessageCreateData data : shown.messages()) {
      Optional<Message> sent = say(hook.get(), data);
      if (sent.isEmpty()) {
        return Optional.empty();
      }
      ids.add(sent.get().getId());
    }
    return Optional.of(ids);
  }

  private Optional<Message> say(InteractionHook hook, MessageCreateData data) {
    if (!thinking) {
      return Calls.answer(hook.sendMessage(data).setEphemeral(hidden), Calls.patience(data));
    }
    Optional<Message> said =
        Calls.answer(hook.editOriginal(MessageEditData.fromCreateData(data)), Calls.patience(data));
    thinking = said.isEmpty();
    return said;
  }

  /// What was pressed on reads so now.
  synchronized void replace(Shown shown) {
    hook().ifPresent(hook -> Calls.isDone(hook.editOriginal(shown.edit())));
  }

  /// Nothing more is said here.
  synchronized void end() {
    if (over) {
      return;
    }
    acknowledge();
    if (thinking) {
      thinking = false;
      hook().ifPresent(hook -> Calls.isDone(hook.deleteOriginal()));
    }
    over = true;
  }

  /// Empty where Discord took the acknowledgement of somebody else, or too late.
  private Optional<InteractionHook> hook() {
    return acknowledged.flatMap(Calls::answer).filter(hook -> !hook.isExpired());
  }
}
