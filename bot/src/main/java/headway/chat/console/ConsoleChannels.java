package headway.chat.console;

import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Message;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Fit;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/// The console's channels: every `#name` is one, read by all who have spoken.
public final class ConsoleChannels implements Channels {
  private static final int LONGEST = 10_000;

  private final Printer printer;
  private final IntSupplier readers;

  /// Takes the number of people who have spoken so far.
  public ConsoleChannels(Printer printer, IntSupplier readers) {
    this.printer = printer;
    this.readers = readers;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public Optional<Channel> named(String words, SpaceId space, Account asker) {
    String name = words.strip();
    return Optional.of(name)
        .filter(_ -> space.equals(ConsoleSpace.ID) && name.startsWith("#"))
        .map(_ -> name.substring(1))
        .filter(ConsoleSpace::isName)
        .map(ConsoleSpace::channel);
  }

  @Override
  public Optional<Reach> reach(Channel channel) {
    return Optional.of(channel)
        .filter(ConsoleSpace::holds)
        .map(_ -> new Reach(name(channel), readers.getAsInt(), false));
  }

  @Override
  public Access access(Account account, Channel channel) {
    if (!ConsoleSpace.holds(channel)) {
      return new Access.Shut("it is gone, or I can't see it any more.");
    }
    return account.chat() == ChatKind.CONSOLE
        ? new Access.Open()
        : new Access.Shut("you can't post there yourself.");
  }

  @Override
  public Fit fit(Account author, Post post) {
    return Fit.ofSigns(post, LONGEST);
  }

  @Override
  public Posted post(Channel channel, Account author, Post post, String key) {
    if (!printer.isOpen()) {
      return new Posted.NotNow("nobody reads the console any more", Optional.empty());
    }
    String id = printer.print(name(channel), message(post));
    return printer.isOpen()
        ? new Posted.Done(id)
        : new Posted.Unsure("the console was closed while it was written");
  }

  private static Message message(Post post) {
    Message message = Message.EMPTY.quote(post.text());
    List<String> named = post.credit().stream().filter(person -> !mentions(post, person)).toList();
    if (!named.isEmpty()) {
      message =
          message
              .line()
              .quote(named.stream().map(ConsoleChannels::at).collect(Collectors.joining(" ")));
    }
    return post.picture().isPresent() ? message.showing(post.picture().get().path()) : message;
  }

  private static boolean mentions(Post post, String person) {
    return post.text().toLowerCase(Locale.ROOT).contains(at(person).toLowerCase(Locale.ROOT));
  }

  private static String at(String person) {
    return person.startsWith("@") ? person : "@" + person;
  }

  private static String name(Channel channel) {
    return "#" + channel.id();
  }
}
