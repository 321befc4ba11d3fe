package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// A talk with the bot in some chat, so that tests read like a chat log.
///
/// `chat.says("@mia: start").hears("@mia", "Whom would you like")`; lines are the console's, in
/// every chat: `!press 2` presses there, `!clock` moves the bot's clock.
abstract class Conversation implements AutoCloseable {
  private int unread;

  /// Says one line and waits until it is answered.
  abstract void say(String line);

  /// All messages so far; one that was changed comes again.
  abstract List<Heard> messages();

  @Override
  public abstract void close();

  /// Says each line and waits until it is answered.
  final Conversation says(String... lines) {
    unread = messages().size();
    for (String line : lines) {
      say(line);
    }
    return this;
  }

  /// One message since the lines just said brought this person all these words.
  final Conversation hears(String to, String... words) {
    assertThat(since())
        .as("what %s hears", to)
        .anySatisfy(message -> {
          assertThat(message.to()).isEqualTo(to);
          assertThat(message.text()).contains(words);
        });
    return this;
  }

  /// One message brought this person exactly these buttons; where strangers come in, what another
  /// brought can be reported besides.
  final Conversation offers(String to, String... buttons) {
    assertThat(since())
        .as("what %s is offered", to)
        .anySatisfy(message -> {
          assertThat(message.to()).isEqualTo(to);
          assertThat(message.buttons())
              .filteredOn(label -> !label.equals("Report"))
              .containsExactly(buttons);
        });
    return this;
  }

  /// No message since the lines just said brought this person these words.
  final Conversation hearsNo(String to, String words) {
    assertThat(since())
        .noneMatch(message -> message.to().equals(to) && message.text().contains(words));
    return this;
  }

  final Conversation hearsNothing() {
    assertThat(since()).isEmpty();
    return this;
  }

  /// The messages since the lines just said.
  final List<Heard> since() {
    List<Heard> all = messages();
    return all.subList(unread, all.size());
  }
}
