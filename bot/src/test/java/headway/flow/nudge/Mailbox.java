package headway.flow.nudge;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps what is sent, when, and answers as it is told to.
final class Mailbox implements Chat {
  record Mail(Account to, Instant at, Message message) {}

  private final InstantSource clock;
  private final List<Mail> mails = new ArrayList<>();
  private boolean present = true;
  private Optional<Sent> answer = Optional.empty();

  Mailbox(InstantSource clock) {
    this.clock = clock;
  }

  /// From now on every message meets this.
  void answers(Sent next) {
    answer = Optional.of(next);
  }

  /// From now on nobody is reached, or somebody is again.
  void present(boolean now) {
    present = now;
  }

  void opens() {
    answer = Optional.empty();
  }

  synchronized List<Mail> to(Account account) {
    return mails.stream().filter(mail -> mail.to().equals(account)).toList();
  }

  @Override
  public boolean isPresent() {
    return present;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public synchronized Sent send(Audience to, Letter letter) {
    if (answer.isPresent()) {
      return answer.get();
    }
    mails.add(new Mail(to.account(), clock.instant(), letter.message()));
    return new Sent.Delivered(new Handle(ChatKind.CONSOLE, "m" + mails.size(), true));
  }

  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    return false;
  }
}
