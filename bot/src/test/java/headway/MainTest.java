package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.UsageException;
import headway.store.StoreException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  private final List<String> asked = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RuntimeException failure = new IllegalStateException("none yet");
  private boolean fails;

  @Test
  void withoutWordsItRunsWithTheConsole() {
    assertThat(run()).isZero();
    assertThat(asked).containsExactly("run true false none none");
  }

  @Test
  void theOptionsOfARunAreHandedOn() {
    run("--no-console");
    run("run", "--no-console", "--json");
    run("--console", "--json", "--clock", "2026-11-23T08:00Z", "--config", "x.conf");

    assertThat(asked)
        .containsExactly(
            "run false false none none",
            "run false true none none",
            "run true true 2026-11-23T08:00:00Z x.conf");
  }

  @Test
  void theOtherErrandsHaveWordsOfTheirOwn() {
    run("doctor");
    run("doctor", "--alive");
    run("backup", "a.zip");
    run("restore", "a.zip", "--replace");

    assertThat(asked)
        .containsExactly("doctor false", "doctor true", "backup a.zip", "restore a.zip true");
  }

  @Test
  void whatIsUnknownIsNamedAndExitsWithTwo() {
    assertThat(run("--jsn")).isEqualTo(2);
    assertThat(run("doktor")).isEqualTo(2);
    assertThat(run("backup")).isEqualTo(2);
    assertThat(run("--clock", "noon")).isEqualTo(2);

    assertThat(asked).isEmpty();
    assertThat(err.toString())
        .contains("'--jsn'", "doktor", "FILE", "Write it like 2026-11-23T08:00Z");
  }

  @Test
  void helpAndVersionAreOnStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();

    assertThat(out.toString()).contains("--clock=TIME", "doctor", "backup", "restore", "Headway ");
    assertThat(asked).isEmpty();
  }

  @Test
  void aMistakeIsToldWithoutATraceAndExitsWithTwo() {
    fails = true;
    failure = new UsageException("The clock can't go back.");

    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).isEqualToIgnoringNewLines("The clock can't go back.");
  }

  @Test
  void aStoreThatCannotBeOpenedIsToldAndExitsWithOne() {
    fails = true;
    failure = new StoreException("Another Headway runs on this data folder.");

    assertThat(run()).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("Another Headway runs on this data folder.");
  }

  private int run(String... words) {
    return Main.run(new Noted(), new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  /// Notes what was asked for.
  private final class Noted implements Errands {
    @Override
    public int run(RunOptions options) {
      if (fails) {
        throw failure;
      }
      String clock = options.clock().map(Object::toString).orElse("none");
      String config = options.config().map(Path::toString).orElse("none");
      return note("run " + options.console() + " " + options.json() + " " + clock + " " + config);
    }

    @Override
    public int doctor(boolean alive) {
      return note("doctor " + alive);
    }

    @Override
    public int backup(Path file) {
      return note("backup " + file);
    }

    @Override
    public int restore(Path file, boolean replace) {
      return note("restore " + file + " " + replace);
    }

    private int note(String words) {
      asked.add(words);
      return 0;
    }
  }
}
