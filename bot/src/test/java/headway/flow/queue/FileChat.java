package headway.flow.queue;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Sent;
import headway.domain.ChatKind;
import java.util.UUID;

/// Says everything into a file: to whom, and what.
record FileChat(AppendedLines said) implements Chat {
  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public Sent send(Audience to, Letter letter) {
    said.add(to.account().user() + " " + ReadOut.of(letter.message()));
    return new Sent.Delivered(new Handle(ChatKind.CONSOLE, UUID.randomUUID().toString(), true));
  }

  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    return true;
  }
}
