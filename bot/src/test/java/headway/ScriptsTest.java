package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the scripts in a small checkout, with a Java and a Maven that only say what they were told.
final class ScriptsTest {
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      case "$*" in *AOTCacheOutput*) exit 0 ;; esac
      echo "pid $$"
      echo "in $PWD"
      printf 'arg %s\\n' "$@"
      cat
      """;
  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      root="$PWD"
      echo "mvn $*" >>"$root/built"
      echo "words of the build"
      [ ! -e "$root/broken" ] || exit 1
      mkdir -p target/lib
      case "$*" in *outputFile*) echo /lib/a.jar >target/bench.classpath ;; esac
      sleep 0.2
      touch target/headway.jar
      """;

  @TempDir private Path folder;
  private Path checkout = Path.of("");
  private Path jdk = Path.of("");

  @BeforeEach
  void makeACheckout() throws IOException {
    checkout = folder.resolve("a checkout");
    jdk = folder.resolve("jdk");
    Shell.copy(Path.of("scripts"), checkout.resolve("scripts"));
    Shell.copy(Path.of(".ci"), checkout.resolve(".ci"));
    write(checkout.resolve("pom.xml"), "<project/>");
    write(checkout.resolve("config/headway.conf"), "");
    write(checkout.resolve("bot/src/main/java/Main.java"), "class Main {}");
    write(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    program(jdk.resolve("bin/java"), JAVA);
    program(jdk.resolve("bin/javac"), "");
    program(folder.resolve("bin/mvn"), MAVEN);
  }

  @Test
  void aFreshCheckoutIsBuiltOnceAndOnlyTheConversationIsOnStandardOutput() throws IOException {
    var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    var link = Files.createSymbolicLink(folder.resolve("run"), checkout.resolve("scripts/run"));
    var shell = new Shell(elsewhere, environment());

    var first = shell.run("home\n", List.of(link.toString(), "--json", "two words"));
    var second = shell.run("", List.of(link.toString()));

    assertThat(first.exit()).isZero();
    assertThat(first.err()).contains("Building Headway", "words of the build");
    assertThat(first.out()).doesNotContain("words of the build").endsWith("home\n");
    assertThat(first.out()).contains("in " + elsewhere, "arg --json\narg two words\n");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws IOException {
    run();
    write(checkout.resolve("config/headway.conf"), "week.target = 3");

    var said = run();

    assertThat(said.exit()).isZero();
    assertThat(builds()).hasSize(2);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    var command = List.of(checkout.resolve("scripts/run").toString());
    var shell = new Shell(checkout, environment());

    var one = shell.start(command, folder.resolve("one"));
    var two = shell.start(command, folder.resolve("two"));
    one.getOutputStream().close();
    two.getOutputStream().close();

    assertThat(List.of(one.waitFor(), two.waitFor())).containsOnly(0);
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aBuildThatFailsStartsNothingAndIsTriedAgain() throws IOException {
    var broken = write(checkout.resolve("broken"), "");

    var failed = run();
    Files.delete(broken);
    var mended = run();

    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("The build failed");
    assertThat(mended.exit()).isZero();
  }

  @Test
  void signalsReachHeadwayItselfForTheScriptBecomesIt() throws Exception {
    run();
    var log = folder.resolve("log");

    var process =
        new Shell(checkout, environment())
            .start(List.of(checkout.resolve("scripts/run").toString()), log);
    process.getOutputStream().close();
    process.waitFor();

    assertThat(Files.readString(log)).contains("pid " + process.pid() + "\n");
  }

  @Test
  void withoutAJdk25ItSaysHowToGetOne() throws IOException {
    write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    var finder = checkout.resolve("scripts/find-jdk");
    var elsewhere =
        Files.readString(finder)
            .replaceAll(" (/usr|/opt|/Library)/", " /nonexistent/")
            .replace("command -v javac", "command -v no-javac");
    Files.writeString(finder, elsewhere);

    var old = run();
    var none =
        new Shell(checkout, Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString()))
            .run(checkout.resolve("scripts/run").toString());

    assertThat(old.exit()).isEqualTo(1);
    assertThat(old.err()).contains("HEADWAY_JAVA_HOME is " + jdk + ", which is not a JDK 25");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("needs a JDK 25 and found none", "https://adoptium.net");
  }

  @Test
  void theTestsGetTheirArgumentsAndWhatWasSkippedIsNamed() throws IOException {
    write(
        checkout.resolve("report"),
        """
        <testcase name="aTest" classname="headway.ATest" time="0">
        <skipped message="no Docker"/>
        """);
    program(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        mkdir -p target/surefire-reports
        cp report target/surefire-reports/TEST-a.xml
        echo "mvn $*"
        """);

    var said = run(".ci/run", "-o");

    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("mvn -B -ntp verify -o\n", "headway.ATest: aTest\n", "because: no Docker\n");
  }

  @Test
  void theBenchmarkRunsFromTheTestClassPath() {
    var said = run("scripts/bench", "fold");

    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains(checkout + "/target/test-classes:" + checkout + "/target/classes:/lib/a.jar")
        .contains("arg headway.bench.Bench\narg fold\n")
        .doesNotContain("words of the build");
  }

  private Shell.Said run() {
    return run("scripts/run");
  }

  private Shell.Said run(String script, String... arguments) {
    var command = new ArrayList<>(List.of(checkout.resolve(script).toString()));
    command.addAll(List.of(arguments));
    return new Shell(checkout, environment()).run("", command);
  }

  private Map<String, String> environment() {
    return Map.of(
        "PATH", folder.resolve("bin") + ":/usr/bin:/bin",
        "HOME", folder.toString(),
        "HEADWAY_JAVA_HOME", jdk.toString());
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(checkout.resolve("built"));
  }

  private static Path write(Path path, String text) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    return Files.writeString(path, text);
  }

  private static void program(Path path, String text) throws IOException {
    assertThat(write(path, text).toFile().setExecutable(true)).isTrue();
  }
}
