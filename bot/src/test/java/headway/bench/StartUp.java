package headway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real program: from its start to its first answer on an existing store, and its memory.
record StartUp(double seconds, double megabytes) {
  private static final int COMMANDS = 200;
  private static final int STARTS = 5;

  static StartUp measured() throws IOException {
    Path home = Files.createTempDirectory("headway-start");
    once(home, 1);
    List<Long> starts = new ArrayList<>();
    long memory = 0;
    for (int i = 0; i < STARTS; i++) {
      Sample sample = once(home, i == 0 ? COMMANDS : 1);
      starts.add(sample.nanos());
      memory = Math.max(memory, sample.kilobytes());
    }
    return new StartUp(CommandCost.median(starts) / 1e9, memory / 1024.0);
  }

  private record Sample(long nanos, long kilobytes) {}

  private static Sample once(Path home, int commands) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("scripts/run", "--json");
    builder.environment().put("HEADWAY_HOME", home.toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long begun = System.nanoTime();
    Process process = builder.start();
    try (var said = process.outputWriter(StandardCharsets.UTF_8);
        var heard = process.inputReader(StandardCharsets.UTF_8)) {
      said.write("queue\n");
      said.flush();
      heard.readLine();
      long nanos = System.nanoTime() - begun;
      for (int i = 1; i < commands; i++) {
        said.write("queue\n");
        said.flush();
        heard.readLine();
      }
      return new Sample(nanos, resident(process.pid()));
    }
  }

  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
