package headway.chat.discord;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Form;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Sent;
import headway.chat.SentFile;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormModal;
import headway.chat.discord.part.LetterText;
import headway.chat.discord.part.Shown;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.UsageException;
import headway.store.Pictures;
import headway.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Discord as a way to talk with people.
final class DiscordChat implements Chat {
  private final Shards shards;
  private final Conversations conversations;
  private final Forms forms;
  private final Pictures pictures;
  private final DiscordFiles files;

  DiscordChat(
      Shards shards,
      Conversations conversations,
      Forms forms,
      Pictures pictures,
      DiscordFiles files) {
    this.shards = shards;
    this.conversations = conversations;
    this.forms = forms;
    this.pictures = pictures;
    this.files = files;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.DISCORD;
  }

  @Override
  public boolean isPresent() {
    return shards.areUp();
  }

  @Override
  public Sent send(Audience to, Letter letter) {
    Optional<Exchange> exchange = Exchange.with(to.account());
    exchange.ifPresent(open -> open.says(letter));
    Optional<Answering> answering =
        exchange
            .flatMap(Exchange::answering)
            .filter(open -> open.isHidden() == to instanceof Audience.Whisper);
    if (answering.filter(open -> asks(open, to, letter)).isPresent()) {
      return passing(exchange.orElseThrow());
    }
    letter.message().form().ifPresent(_ -> forms.asksAloud(to.account(), to.place()));
    Shown fresh = shown(letter, to);
    Shown shown =
        exchange
            .flatMap(open -> open.refill(letter))
            .map(refill -> LetterText.again(fresh, refill))
            .orElse(fresh);
    return answering
        .flatMap(open -> say(open, shown).map(ids -> said(open, ids, exchange.orElseThrow())))
        .orElseGet(() -> written(to, shown, exchange));
  }

  @Override
  public Optional<SentFile> sentFile(String words, long most) {
    return files.find(words, most);
  }

  private Shown shown(Letter letter, Audience to) {
    return LetterText.of(letter, to, letter.message().image().flatMap(this::picture));
  }

  private Optional<Path> picture(String name) {
    try {
      return Optional.of(pictures.find(name));
    } catch (UsageException | StoreException _) {
      return Optional.empty();
    }
  }

  /// Whatever becomes of its files, the words reach whoever they are for.
  private static Optional<List<String>> say(Answering open, Shown shown) {
    Optional<List<String>> said = open.say(shown);
    return said.isPresent() || shown.files().isEmpty() ? said : open.say(shown.withoutFiles());
  }

  private Sent write(Account to, Shown shown) {
    Sent sent = conversations.write(to, shown);
    return sent instanceof Sent.Busy && !shown.files().isEmpty()
        ? conversations.write(to, shown.withoutFiles())
        : sent;
  }

  private Sent written(Audience to, Shown shown, Optional<Exchange> exchange) {
    Sent sent = write(to.account(), shown);
    if (sent instanceof Sent.Closed) {
      exchange.ifPresent(Exchange::isUnreached);
    }
    return sent;
  }

  /// Whether a modal asks it all at once; words are asked one thing in a message, by words.
  private boolean asks(Answering answering, Audience to, Letter letter) {
    Optional<Form> form =
        letter
            .message()
            .form()
            .filter(asked -> answering.isPress() || asked.all().size() > 1)
            .filter(asked -> FormModal.of(asked, letter, to).filter(answering::open).isPresent());
    form.ifPresent(asked -> forms.asksUnspoken(to.account(), Asked.of(letter, to), asked));
    return form.isPresent();
  }

  /// What stands in the conversation with the bot stays; what was shown in a channel passes.
  private static Sent said(Answering answering, List<String> ids, Exchange exchange) {
    return answering.isHidden()
        ? passing(exchange)
        : new Sent.Delivered(new MessageIds(answering.channel(), ids).handle());
  }

  private static Sent passing(Exchange exchange) {
    return new Sent.Delivered(new Handle(ChatKind.DISCORD, exchange.answerName(), false));
  }

  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    Shown shown = shown(letter, to);
    Exchange.with(to.account()).ifPresent(open -> open.replaced(handle.value()));
    return MessageIds.read(handle)
        .filter(ids -> conversations.replace(to.account(), ids, shown))
        .isPresent();
  }
}
