package headway;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs commands in a folder, with an environment of their own, and keeps what they said.
public record Shell(Path folder, Map<String, String> environment) {

  private static final long LONGEST_SECONDS = 300;

  /// How a command ended and what it said.
  public record Said(int exit, String out, String err) {}

  public Shell {
    environment = Map.copyOf(environment);
  }

  public Said run(String... command) {
    return run("", List.of(command));
  }

  public Said run(String input, List<String> command) {
    try {
      var out = Files.createTempFile("said", ".out");
      var err = Files.createTempFile("said", ".err");
      var process = start(command, out, err);
      try (var in = process.outputWriter()) {
        in.write(input);
      } catch (IOException _) {
        // It ended without reading, which its exit and words tell better.
      }
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      var said = new Said(process.waitFor(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Process start(List<String> command, Path out, Path err) throws IOException {
    return builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  /// Starts what goes on running; all it says goes to one log.
  Process start(List<String> command, Path log) throws IOException {
    return start(command, log, log);
  }

  /// Starts what can be talked with; its errors go to that file.
  public Process talk(List<String> command, Path err) throws IOException {
    return builder(command).redirectError(err.toFile()).start();
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /// Copies a file or folder of the checkout, keeping who may run it.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (var each : (Iterable<Path>) all::iterator) {
        var target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.copy(each, target, COPY_ATTRIBUTES);
        }
      }
    }
  }
}
