package headway.chat.console;

import headway.chat.Desk;
import headway.chat.Message;
import headway.domain.UsageException;
import headway.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads line after line and hands in what was said, each one answered before the next is read.
public final class Console {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);

  private final Lines lines;
  private final Printer printer;
  private final Requests requests;
  private final Desk desk;
  private final ClockHands hands;
  private String trouble = "";

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
    settle();
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
      case Spoken.Remark remark -> attempt(remark.words().by(), () -> remark(remark.words()));
      case Spoken.Pressed pressed -> attempt(pressed.by(), () -> press(pressed));
      case Spoken.Moved moved -> trouble = attempt(moved.by(), () -> hands.move(moved.words()));
      case Spoken.Unclear unclear -> say(unclear.by(), unclear.why());
      case Spoken.Silence _ -> {}
    }
    settle();
  }

  private void remark(Spoken.Said words) {
    if (requests.isAsked(words.by())) {
      desk.receive(requests.of(words));
    }
  }

  private void press(Spoken.Pressed pressed) {
    desk.receive(requests.of(pressed));
  }

  /// Does it, or says why not; returns what was said.
  private String attempt(Speaker to, Runnable deed) {
    String why = failure(deed);
    if (!why.isEmpty()) {
      say(to, why);
    }
    return why;
  }

  /// Ends what is due; the same trouble is told once, not after every line.
  private void settle() {
    String now = failure(hands::settle);
    if (!now.isEmpty() && !now.equals(trouble)) {
      say(Speaker.YOU, now);
    }
    trouble = now;
  }

  private static String failure(Runnable deed) {
    try {
      deed.run();
      return "";
    } catch (UsageException | StoreException e) {
      return String.valueOf(e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("A line could not be answered", e);
      return "That failed on my side; standard error says why. Nothing that I confirmed before is"
          + " lost. Try again in a moment.";
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
