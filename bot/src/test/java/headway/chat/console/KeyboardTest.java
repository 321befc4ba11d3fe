package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.console.Completion.Choice;
import headway.chat.console.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class KeyboardTest {
  private static final String TAB = "\t";
  private static final String CONTROL_A = "\u0001";
  private static final String CONTROL_C = "\u0003";
  private static final String CONTROL_D = "\u0004";
  private static final String UP = "\u001b[A";

  @TempDir private Path home;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void aLineIsEditedAndCompleted() throws IOException {
    assertThat(typed("ome" + CONTROL_A + "h\r" + "@mia: appr" + TAB + "d4\r" + CONTROL_D))
        .containsExactly(new Line.Words("home"), new Line.Words("@mia: approve d4"));
  }

  @Test
  void signsThatShellsGiveAMeaningAreWordsHere() throws IOException {
    assertThat(typed("!press 1\r" + "say \"it's\\\r" + CONTROL_D))
        .containsExactly(new Line.Words("!press 1"), new Line.Words("say \"it's\\"));
  }

  @Test
  void controlCThrowsTheLineAway() throws IOException {
    assertThat(typed("dra" + CONTROL_C + "home\r" + CONTROL_D))
        .containsExactly(new Line.Cleared(), new Line.Words("home"));
  }

  @Test
  void theHistorySurvivesARestartAndIsTheirsAlone() throws IOException {
    typed("streak why\r" + CONTROL_D);

    assertThat(typed(UP + "\r" + CONTROL_D)).containsExactly(new Line.Words("streak why"));
    assertThat(Files.getPosixFilePermissions(home.resolve("history")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void withoutAPlaceForTheHistoryLinesAreStillRead() throws IOException {
    home = home.resolve("missing");

    assertThat(typed("home\r" + CONTROL_D)).containsExactly(new Line.Words("home"));
  }

  @Test
  void aMessageIsShownAboveTheLine() throws IOException {
    try (Keyboard keyboard = keyboard("")) {
      keyboard.show("It is out.\n\n");
    }

    assertThat(screen.toString(StandardCharsets.UTF_8)).contains("It is out.");
  }

  @Test
  void withoutATerminalThereIsNoKeyboard() {
    assertThat(Keyboard.find(home, (_, _) -> List.of())).isEmpty();
  }

  private List<Line> typed(String keys) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Keyboard keyboard = keyboard(keys)) {
      for (Line line = keyboard.next(false);
          !(line instanceof Line.End);
          line = keyboard.next(false)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Keyboard keyboard(String keys) throws IOException {
    var pressed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    Terminal terminal = new DumbTerminal("keys", "ansi", pressed, screen, StandardCharsets.UTF_8);
    Attributes signals = terminal.getAttributes();
    signals.setLocalFlag(Attributes.LocalFlag.ISIG, true);
    signals.setControlChar(Attributes.ControlChar.VINTR, CONTROL_C.charAt(0));
    terminal.setAttributes(signals);
    return Keyboard.at(
        terminal, home, (_, typed) -> typed.startsWith("appr") ? approve() : List.of());
  }

  private static List<Choice> approve() {
    return List.of(new Choice("approve", "says yes to a draft"));
  }
}
