package headway.flow;

import headway.chat.Message;
import java.util.ArrayList;
import java.util.List;

/// What is said in answer, in order.
public record Reply(List<Said> said) {
  public static final Reply NOTHING = new Reply(List.of());

  /// A message, and what it is about where it may have to change later (such as `d4`).
  ///
  /// @param asked the index of the form's field that is asked
  public record Said(Message message, String topic, int asked) {
    public Said(Message message, String topic) {
      this(message, topic, 0);
    }
  }

  public Reply {
    said = List.copyOf(said);
  }

  public static Reply of(Message message) {
    return about("", message);
  }

  public static Reply of(String ours) {
    return of(Message.of(ours));
  }

  public static Reply about(String topic, Message message) {
    return new Reply(List.of(new Said(message, topic)));
  }

  /// Asks the form's field of that index.
  public static Reply asking(Message message, int asked) {
    return new Reply(List.of(new Said(message, "", asked)));
  }

  /// With what became of the thing asked for; it says how to the message that was pressed on.
  public Reply ending(Message done) {
    List<Said> all = new ArrayList<>(said);
    all.replaceAll(one -> new Said(one.message().ending(done), one.topic(), one.asked()));
    return new Reply(all);
  }

  public Reply then(Reply other) {
    List<Said> all = new ArrayList<>(said);
    all.addAll(other.said);
    return new Reply(all);
  }
}
