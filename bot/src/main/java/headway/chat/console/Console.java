package headway.chat.console;

import headway.chat.Desk;
import headway.chat.Message;
import headway.domain.UsageException;
import headway.store.StoreException;

/// Reads line after line and hands in what was said, each one answered before the next is read.
public final class Console {
  private final Lines lines;
  private final Printer printer;
  private final Requests requests;
  private final Desk desk;
  private final ClockHands hands;

  /// Takes a desk that answers before it returns.
  public Console(Lines lines, Printer printer, Requests requests, Desk desk, ClockHands hands) {
    this.lines = lines;
    this.printer = printer;
    this.requests = requests;
    this.desk = desk;
    this.hands = hands;
  }

  /// Returns at the end of input, or when nobody reads the answers any more.
  public void run() {
    ContinuedLines whole = new ContinuedLines(lines);
    hands.settle();
    while (printer.isOpen()) {
      switch (whole.next()) {
        case Lines.Line.Words words -> hear(words.text());
        case Lines.Line.TooLong tooLong -> say(Speaker.YOU, tooLong(tooLong.limit()));
        case Lines.Line.Cleared _ -> {}
        case Lines.Line.End _ -> {
          return;
        }
      }
    }
  }

  private void hear(String line) {
    switch (SpokenLine.read(line)) {
      case Spoken.Said said -> desk.receive(requests.of(said));
      case Spoken.Pressed pressed -> orSay(pressed.by(), () -> press(pressed));
      case Spoken.Moved moved -> orSay(moved.by(), () -> hands.move(moved.words()));
      case Spoken.Unclear unclear -> say(unclear.by(), unclear.why());
      case Spoken.Silence _ -> {}
    }
    hands.settle();
  }

  private void press(Spoken.Pressed pressed) {
    desk.receive(requests.of(pressed));
  }

  private void orSay(Speaker to, Runnable deed) {
    try {
      deed.run();
    } catch (UsageException | StoreException e) {
      say(to, String.valueOf(e.getMessage()));
    }
  }

  private void say(Speaker to, String words) {
    printer.print("@" + to.account().user(), Message.EMPTY.quote(words));
  }

  private static String tooLong(int limit) {
    return "That line is longer than %,d characters, so I skipped it. Send it in shorter lines."
        .formatted(limit);
  }
}
