package headway.command.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import headway.command.line.Line;
import headway.domain.UsageException;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnyLineTest {
  private static final int LINES = 100_000;
  private static final int LONG = 100_000;
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    ",",
    "to",
    "on",
    "from",
    "until",
    "--pool",
    "—pool",
    "d3",
    "q7",
    "9999999999",
    "mon",
    "fri",
    "14:30",
    "9am",
    "in",
    "2h",
    "1h30m",
    "999999d",
    "24 dec",
    "31 feb",
    "2026-12-24",
    "2026-12-24T10:00+99:00",
    "+999999999-01-01T00:00",
    "https://",
    "https://x.org/a",
    "<https://x|",
    "<#C1|",
    ">",
    "<",
    "|",
    "&amp;",
    "#general",
    "hand",
    "\uD83D",
    "\uDE00",
    "👩‍🚀",
    "שלום",
    "\u202E",
    "\u0000",
    "\u200B",
    "\u0130",
    "\u1E9E",
    "ﬃ",
    "'",
    "“",
    "-",
    "utc+99",
    "gmt-3",
    "são paulo",
    "\\",
    "%s"
  };

  @Test
  @Timeout(300)
  void aHundredThousandLinesGiveACallOrAUsageException() {
    RandomGenerator random = new Random(20_261_122);
    List<String> examples =
        Sample.GRAMMAR.commands().stream()
            .flatMap(command -> command.forms().stream())
            .map(Form::example)
            .toList();
    int calls = 0;

    for (int i = 0; i < LINES; i++) {
      calls += isCall(line(random, examples)) ? 1 : 0;
    }

    assertThat(calls).isBetween(LINES / 20, LINES - LINES / 20);
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "a",
        "a ",
        "<",
        "<https://",
        "<#C|",
        "on <https://x ",
        "on ",
        "on fri ",
        "--pool ",
        "#a,",
        ",",
        "mon ",
        "mon,",
        "1h",
        "1h ",
        "9",
        "- ",
        "x.",
        "https://x.",
        "\uD800",
        "&amp;",
        "\n",
        "d3 ",
        "to hand ",
        "\u0301"
      })
  void longLinesAreReadInLinearTime(String piece) {
    String tail = piece.repeat(LONG / piece.length());

    for (Command<String> command : Sample.GRAMMAR.commands()) {
      for (String lead : List.of(" ", " https://x.org ", " d3 to ")) {
        assertThatCode(() -> isCall(command.name() + lead + tail)).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void whateverWasSaidAnErrorIsShort() {
    String word = "\uD83D\uDE00".repeat(50_000);

    for (Command<String> command : Sample.GRAMMAR.commands()) {
      String error = error(command.name() + " " + word + " " + word);
      assertThat(error.length()).as(error).isLessThan(800);
    }
    assertThat(error(word)).hasSizeLessThan(300);
  }

  private static boolean isCall(String line) {
    return error(line).isEmpty();
  }

  private static String error(String line) {
    try {
      Call<String> call = Sample.say(line);
      assertThat(call.arguments()).isNotNull();
      return "";
    } catch (UsageException e) {
      String message = String.valueOf(e.getMessage());
      assertThat(message).isNotBlank();
      return message;
    }
  }

  private static String line(RandomGenerator random, List<String> examples) {
    StringBuilder line = new StringBuilder(examples.get(random.nextInt(examples.size())));
    for (int change = random.nextInt(6); change > 0; change--) {
      int at = random.nextInt(line.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> line.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> line.append(' ').append(PIECES[random.nextInt(PIECES.length)]);
        case 2 -> line.insert(at, (char) random.nextInt(0x10000));
        default -> line.delete(at, Math.min(line.length(), at + 1 + random.nextInt(4)));
      }
    }
    assertThat(Line.of(line.toString()).raw()).isEqualTo(line.toString());
    return line.toString();
  }
}
