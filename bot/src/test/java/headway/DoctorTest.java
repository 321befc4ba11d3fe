package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.store.mongo.Connection;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path home;

  /// A run under `--clock` keeps the store open without ticking.
  @Test
  void aDataFolderThatIsInUseIsSaidToBe() {
    int code;
    String told;

    try (Connection _ = Connection.open(Optional.empty(), home, 0)) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      code = errands(said).doctor(false);
      told = said.toString(StandardCharsets.UTF_8);
    }

    assertThat(code).isZero();
    assertThat(told)
        .contains("Another Headway has the store in " + home + " open, so it is in use");
  }

  @Test
  void aDataFolderThatNobodyUsesIsOpenedAndClosed() {
    Connection.open(Optional.empty(), home, 0).close();
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int code = errands(said).doctor(false);

    assertThat(code).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("The store answers at");
  }

  private Errands errands(ByteArrayOutputStream said) {
    return new LiveErrands(
        Map.of("HEADWAY_HOME", home.toString()),
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }
}
