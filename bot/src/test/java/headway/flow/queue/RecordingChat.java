package headway.flow.queue;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// A console that remembers what it sent and changed, and can be made to refuse.
final class RecordingChat implements Chat {
  /// A message as it was sent to somebody, or as it was changed.
  record Heard(Account by, Message message) {}

  private final List<Heard> sent = new ArrayList<>();
  private final Map<String, Message> shown = new ConcurrentHashMap<>();
  private final List<Heard> updates = new ArrayList<>();
  private final Deque<Supplier<Sent>> refusals = new ArrayDeque<>();
  private boolean durable = true;
  private boolean present = true;
  private int passing;

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
    if (passing > 0) {
      passing--;
    } else if (!refusals.isEmpty()) {
      return refusals.removeFirst().get();
    }
    String id = "m" + (shown.size() + 1);
    shown.put(id, letter.message());
    sent.add(new Heard(to.account(), letter.message()));
    return new Sent.Delivered(new Handle(ChatKind.CONSOLE, id, durable));
  }

  @Override
  public synchronized boolean update(Handle handle, Audience to, Letter letter) {
    shown.put(handle.value(), letter.message());
    updates.add(new Heard(to.account(), letter.message()));
    return true;
  }

  /// Answers the next message so, instead of sending it.
  void refuse(Supplier<Sent> answer) {
    refusals.add(answer);
  }

  /// Sends the next message, and answers the one after it so.
  void passThenRefuse(Supplier<Sent> answer) {
    passing = 1;
    refuse(answer);
  }

  /// From now on what is sent can't be changed tomorrow.
  void forgetful() {
    durable = false;
  }

  /// From now on nobody is reached, or somebody is again.
  void present(boolean now) {
    present = now;
  }

  List<String> heardBy(Account account) {
    return messagesTo(account).stream().map(ReadOut::of).toList();
  }

  List<Message> messagesTo(Account account) {
    return sent.stream().filter(heard -> heard.by().equals(account)).map(Heard::message).toList();
  }

  List<String> updatesTo(Account account) {
    return updates.stream()
        .filter(heard -> heard.by().equals(account))
        .map(heard -> ReadOut.of(heard.message()))
        .toList();
  }

  List<Message> updates() {
    return updates.stream().map(Heard::message).toList();
  }

  /// All messages as they stand now.
  List<String> shown() {
    return shown.values().stream().map(ReadOut::of).toList();
  }

  void forget() {
    sent.clear();
    updates.clear();
  }
}
