package headway.flow;

import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Chat;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.store.Letters;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.Question;
import headway.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends messages: every button gets its offer in the store first, so that no press is lost.
public final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final Map<ChatKind, Chat> chats;
  private final Offers offers;
  private final Letters letters;
  private final OpenQuestions questions;
  private final Supplier<String> ids;

  public Outbox(
      Map<ChatKind, Chat> chats,
      Offers offers,
      Letters letters,
      OpenQuestions questions,
      Supplier<String> ids) {
    this.chats = Map.copyOf(chats);
    this.offers = offers;
    this.letters = letters;
    this.questions = questions;
    this.ids = ids;
  }

  /// Whether this process can write to that person now.
  public boolean reaches(Account account) {
    return reaches(account.chat(), account.tenant());
  }

  /// Whether this process can write to people of that workspace now.
  public boolean reaches(ChatKind kind, String tenant) {
    return Optional.ofNullable(chats.get(kind))
        .filter(chat -> chat.isPresent() && chat.isOpen(tenant))
        .isPresent();
  }

  /// Whether that chat is here, and that workspace of it does not let the bot in.
  public boolean isShutOut(ChatKind kind, String tenant) {
    return Optional.ofNullable(chats.get(kind))
        .filter(chat -> chat.isPresent() && !chat.isOpen(tenant))
        .isPresent();
  }

  /// Sends to the place where the caller asked, privately; false when the chat asks to wait.
  public boolean answer(Caller caller, Reply reply) {
    boolean taken = true;
    for (Reply.Said said : reply.said()) {
      taken &= !(send(caller.privately(), said, caller.now()) instanceof Sent.Busy);
    }
    return taken;
  }

  /// Sends to one person's conversation with the bot.
  public Sent direct(Account account, Reply.Said said, Instant now) {
    return send(new Audience.Direct(account), said, now);
  }

  /// Says it without touching the store, for when the store is what fails.
  public void plainly(Audience to, String fault) {
    Letter letter = new Letter(Message.mistake(fault), List.of(), Optional.empty(), 0);
    chat(to.account().chat()).send(to, letter);
  }

  /// Replaces the latest message about the topic; false when there is none that can change.
  public boolean update(Account account, String topic, Message message, Instant now) {
    Optional<Letters.Entry> entry = letters.about(account, topic);
    if (entry.filter(this::canChange).isEmpty()) {
      return false;
    }
    Letters.Entry old = entry.get();
    Letter letter = letter(message, Optional.empty(), 0, account, now);
    return chat(old.handle().chat()).update(old.handle(), old.to(), letter);
  }

  private boolean canChange(Letters.Entry entry) {
    return entry.handle().durable() && reaches(entry.to().account());
  }

  private Sent send(Audience to, Reply.Said said, Instant now) {
    Message message = said.message();
    Optional<String> question = Optional.empty();
    if (message.form().isPresent()) {
      Form form = message.form().get();
      Question asked = new Question(to.account(), to.place(), form, said.asked(), now);
      message = questions.open(asked).map(message::say).orElse(message);
      message = message.withFirst(options(form, said.asked()));
      question = Optional.of(Answer.subject(form, form.fields().get(said.asked())));
    }
    Letter letter = letter(message, question, said.asked(), to.account(), now);
    Sent sent = chat(to.account().chat()).send(to, letter);
    if (sent instanceof Sent.Delivered delivered) {
      keep(delivered.handle(), to, letter, said.topic(), now);
    }
    return sent;
  }

  /// What was said stays said when it can't be remembered; it only can't be changed later.
  private void keep(Handle handle, Audience to, Letter letter, String topic, Instant now) {
    if (letter.offers().isEmpty() && topic.isEmpty()) {
      return;
    }
    try {
      letters.add(new Letters.Entry(handle, to, letter.offers(), topic, now));
    } catch (StoreException fault) {
      LOG.error("a message said can't be changed later: {}", fault.getMessage());
    }
  }

  private Letter letter(
      Message message, Optional<String> question, int asked, Account account, Instant now) {
    List<Offer> made = new ArrayList<>();
    for (Button button : message.buttons()) {
      made.add(new Offer(ids.get(), Optional.of(account), button, now));
    }
    if (!made.isEmpty()) {
      offers.add(made);
    }
    return new Letter(message, made.stream().map(Offer::id).toList(), question, asked);
  }

  private static List<Button> options(Form form, int index) {
    Field field = form.fields().get(index);
    String subject = Answer.subject(form, field);
    return field.options().stream()
        .map(option -> new Button(option, Action.ANSWER, subject))
        .toList();
  }

  private Chat chat(ChatKind kind) {
    Chat chat = chats.get(kind);
    if (chat == null) {
      throw new IllegalStateException(kind.word() + " is not connected in this process");
    }
    return chat;
  }
}
