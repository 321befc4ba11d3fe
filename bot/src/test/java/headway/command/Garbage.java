package headway.command;

import java.util.List;
import java.util.random.RandomGenerator;

/// Lines that people, phones and bad luck could send.
final class Garbage {
  private static final List<String> LINES =
      List.of(
          "home",
          "start",
          "intention",
          "intention audience WORDS",
          "intention purpose WORDS",
          "intention topics WORDS, WORDS",
          "intention plan WORDS",
          "intention target N",
          "suggest URL WORDS",
          "suggest URL",
          "suggest WORDS",
          "URL",
          "draft",
          "draft WORDS",
          "draft URL WORDS",
          "draft sN WORDS",
          "draft sN",
          "draft dN",
          "draft dN text WORDS",
          "draft dN kind KIND",
          "draft dN audience WORDS",
          "draft dN purpose WORDS",
          "draft dN credit WORDS, WORDS",
          "draft dN to #general, hand",
          "draft dN picture WORDS",
          "draft dN alt WORDS",
          "draft dN drop",
          "drafts",
          "approve dN",
          "approve N now",
          "approve dN WHEN to #general",
          "approve dN WHEN to hand",
          "queue",
          "queue qN",
          "queue qN move WHEN",
          "queue qN cancel",
          "queue hold",
          "queue go",
          "slots",
          "slots tue 09:00, thu 12:30",
          "shared URL KIND",
          "shared WORDS KIND on DAY",
          "shares",
          "shares hN kind KIND",
          "shares hN on DAY",
          "shares hN drop",
          "shares hN retract",
          "streak",
          "streak why",
          "streak repair",
          "nudge",
          "nudge mon-fri 09:30",
          "nudge snooze",
          "pause from DAY until DAY",
          "resume",
          "zone Berlin",
          "week monday",
          "outlets",
          "export",
          "import WORDS",
          "space",
          "space hold",
          "space go",
          "help",
          "help draft",
          "skip",
          "back",
          "cancel",
          "/headway drafts");

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          ",",
          "to",
          "--mine",
          "d0",
          "d3",
          "q999999999",
          "9999999999",
          "now",
          "31 feb",
          "2026-12-24T10:00+99:00",
          "https://",
          "http://[::1",
          "javascript:alert(1)",
          "<https://x|",
          "<#C1|",
          "<!channel>",
          "&amp;",
          "\uD83D",
          "\uDE00",
          "👩‍🚀",
          "שלום",
          "\u202E",
          "\u0000",
          "\u001B[31m",
          "\u200B",
          "\u0130",
          "'",
          "“",
          "$set",
          "a.b",
          "|",
          "\\",
          "%s",
          "{topic}");

  private static final List<String> LINKS =
      List.of(
          "https://example.org/a",
          "https://example.org/b?utm_source=x#frag",
          "http://münchen.example/straße",
          "www.example.com",
          "https://",
          "https://user:pass@example.org",
          "http://[2001:db8::1]/x",
          "ftp://example.org/a",
          "https://example.org/" + "a".repeat(3_000));

  private static final List<String> WHENS =
      List.of("now", "in 2h", "fri 14:30", "tomorrow 9am", "24 dec 10:00", "yesterday", "25:61");

  private final RandomGenerator random;

  Garbage(RandomGenerator random) {
    this.random = random;
  }

  /// A line; `mark` stands in the words that are nobody else's to read.
  String line(String mark) {
    return switch (random.nextInt(20)) {
      case 0 -> noise();
      case 1 -> mutated(mutated(filled(mark)));
      case 2, 3, 4, 5, 6 -> mutated(filled(mark));
      default -> filled(mark);
    };
  }

  private String filled(String mark) {
    String line = any(LINES);
    return line.replace("WORDS", words(mark))
        .replace("URL", any(LINKS))
        .replace("KIND", any(List.of("inform", "celebrate", "highlight", "insight", "joke")))
        .replace("WHEN", any(WHENS))
        .replace("DAY", any(List.of("today", "yesterday", "monday", "friday", "31 feb")))
        .replace("N", String.valueOf(1 + random.nextInt(6)));
  }

  private String words(String mark) {
    return any(
            List.of(
                "What I learned today",
                "Priya passed her viva",
                "three 👩‍🚀 שלום words",
                "#one #two #three #four",
                "ALL CAPITALS HERE AND THERE",
                "x"))
        + " "
        + mark;
  }

  private String noise() {
    return switch (random.nextInt(6)) {
      case 0 -> any(PIECES).repeat(100_000 / 4);
      case 1 -> "draft " + any(PIECES).repeat(1 + random.nextInt(5_000));
      case 2 -> any(LINKS).repeat(1 + random.nextInt(30));
      case 3 -> "";
      case 4 -> any(PIECES) + any(PIECES) + any(PIECES);
      default -> signs();
    };
  }

  private String signs() {
    StringBuilder signs = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      signs.append((char) random.nextInt(0x10000));
    }
    return signs.toString();
  }

  private String mutated(String line) {
    StringBuilder changed = new StringBuilder(line);
    int at = random.nextInt(line.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> changed.insert(at, any(PIECES));
      case 1 -> changed.append(' ').append(any(PIECES));
      case 2 -> changed.insert(at, (char) random.nextInt(0x10000));
      case 3 -> changed.delete(at, Math.min(line.length(), at + 1 + random.nextInt(4)));
      default -> changed.append(line);
    }
    return changed.toString();
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
