package headway;

import headway.chat.Place;
import headway.chat.console.Completion;
import headway.chat.console.ConsoleBoard;
import headway.chat.console.ConsoleChannels;
import headway.chat.console.ConsoleChat;
import headway.chat.console.ConsoleDirectory;
import headway.chat.console.ConsoleSpace;
import headway.chat.console.Keyboard;
import headway.chat.console.Layout;
import headway.chat.console.Lines;
import headway.chat.console.MessageNumbers;
import headway.chat.console.PipedLines;
import headway.chat.console.Presses;
import headway.chat.console.Printer;
import headway.chat.console.Requests;
import headway.chat.console.Screen;
import headway.chat.console.StreamScreen;
import headway.domain.Account;
import headway.publish.hand.HandPublisher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The console of this process: a keyboard, a pipe, or nobody.
final class Terminals {
  private final Lines lines;
  private final Printer printer;
  private final Requests requests;
  private final Chats chats;
  private final Completing completing;

  private Terminals(
      Lines lines, Printer printer, Requests requests, Chats chats, Completing completing) {
    this.lines = lines;
    this.printer = printer;
    this.requests = requests;
    this.chats = chats;
    this.completing = completing;
  }

  /// Completion, which begins to work once the bot is built.
  private static final class Completing implements Completion {
    private Completion now = (_, _) -> List.of();

    @Override
    public List<Choice> choices(Account account, String typed) {
      return now.choices(account, typed);
    }
  }

  static Terminals open(Opened opened, Ground ground, RunOptions options) {
    Completing completing = new Completing();
    Optional<Keyboard> keyboard =
        options.console() && !options.json()
            ? Keyboard.find(ground.settings().home(), completing)
            : Optional.empty();
    keyboard.ifPresent(opened::with);
    Lines lines = keyboard.<Lines>map(typed -> typed).orElseGet(() -> new PipedLines(System.in));
    Screen screen = keyboard.<Screen>map(shown -> shown).orElseGet(() -> screen(options));
    return on(
        ground, new Talk(lines, screen, options.json() ? Layout.JSON : Layout.PLAIN), completing);
  }

  /// Lines in, messages out, and how these are written.
  record Talk(Lines lines, Screen screen, Layout layout) {}

  /// The console on these lines and this screen.
  static Terminals on(Ground ground, Talk talk) {
    return on(ground, talk, new Completing());
  }

  private static Terminals on(Ground ground, Talk talk, Completing completing) {
    var stores = ground.stores();
    var clock = ground.chance().clock();
    Printer printer =
        new Printer(new MessageNumbers(stores.numbers()), clock, talk.layout(), talk.screen());
    ConsoleChannels channels =
        new ConsoleChannels(printer, () -> stores.members().at(ConsoleSpace.ID).size());
    Chats chats =
        new Chats(Map.of(), Map.of(), List.of(new HandPublisher()))
            .with(new ConsoleChat(printer, stores.letters(), clock), channels)
            .with(new ConsoleBoard(printer), new ConsoleDirectory());
    Requests requests =
        new Requests(
            ground.chance().secret(),
            clock,
            new Presses(stores.letters(), stores.welcomeCards(), stores.offers()),
            account -> stores.questions().find(account, new Place.Direct()).isPresent());
    return new Terminals(talk.lines(), printer, requests, chats, completing);
  }

  /// From now on typed words are completed by what the bot knows.
  void complete(Bot bot) {
    completing.now = bot.completion();
  }

  Lines lines() {
    return lines;
  }

  Printer printer() {
    return printer;
  }

  Requests requests() {
    return requests;
  }

  Chats chats() {
    return chats;
  }

  /// A service shows nothing: what is for the console waits until somebody reads it.
  private static Screen screen(RunOptions options) {
    return options.console()
        ? new StreamScreen(new FileOutputStream(FileDescriptor.out))
        : new Dark();
  }

  private static final class Dark implements Screen {
    @Override
    public void show(String shown) {}

    @Override
    public boolean isOpen() {
      return false;
    }
  }
}
