package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server of others, installed from the npm registry in the versions that are pinned.
///
/// Where it can't be had, tests are skipped and say why; with `PEERS_TEST=required` they fail.
public final class NpmPeer {
  private static final Path SOURCES = Path.of("bot/src/test/peers");
  private static final Path FOLDERS = Path.of("target/peers");
  private static final String LOCK = "package-lock.json";
  private static final long INSTALLING_SECONDS = 180;

  private final Path source;
  private final Path folder;

  private NpmPeer(String name) {
    this.source = SOURCES.resolve(name);
    this.folder = FOLDERS.resolve(name);
  }

  /// Its folder, with everything in it.
  public static Path installed(String name) throws IOException, InterruptedException {
    NpmPeer peer = new NpmPeer(name);
    peer.install();
    return peer.folder;
  }

  /// Goes on only where that is so.
  public static void given(boolean there, String otherwise) {
    if ("required".equals(System.getenv("PEERS_TEST"))) {
      assertThat(there).as(otherwise).isTrue();
    }
    assumeTrue(there, otherwise);
  }

  private void install() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean fresh = isInstalled();
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!fresh) {
      given(npm("--version"), "npm is not on the PATH");
      given(
          npm("ci", "--ignore-scripts", "--no-audit", "--no-fund"),
          "npm can't install what is in " + source);
    }
  }

  private boolean isInstalled() throws IOException {
    return Files.exists(folder.resolve("node_modules/.package-lock.json"))
        && Files.exists(folder.resolve(LOCK))
        && Files.mismatch(source.resolve(LOCK), folder.resolve(LOCK)) < 0;
  }

  private boolean npm(String... words) throws InterruptedException {
    try {
      var command = new ArrayList<>(List.of("npm"));
      command.addAll(List.of(words));
      Process npm =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("npm.log").toFile())
              .start();
      return npm.waitFor(INSTALLING_SECONDS, TimeUnit.SECONDS) && npm.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
