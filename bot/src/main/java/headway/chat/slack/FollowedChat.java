package headway.chat.slack;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.function.Consumer;

/// A chat, and somebody who hears whom it told or showed something that they had not asked for.
final class FollowedChat implements Chat {
  private final Chat chat;
  private final Consumer<Account> unasked;

  FollowedChat(Chat chat, Consumer<Account> unasked) {
    this.chat = chat;
    this.unasked = unasked;
  }

  @Override
  public ChatKind kind() {
    return chat.kind();
  }

  @Override
  public boolean isPresent() {
    return chat.isPresent();
  }

  @Override
  public boolean isOpen(String tenant) {
    return chat.isOpen(tenant);
  }

  @Override
  public Sent send(Audience to, Letter letter) {
    Sent sent = chat.send(to, letter);
    if (to instanceof Audience.Direct && sent instanceof Sent.Delivered) {
      told(to.account());
    }
    return sent;
  }

  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    boolean updated = chat.update(handle, to, letter);
    told(to.account());
    return updated;
  }

  private void told(Account account) {
    if (Exchange.with(account).isEmpty()) {
      unasked.accept(account);
    }
  }
}
