package headway.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;

import headway.Heard;
import headway.Shell;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that runs and is talked with; one that hangs is killed, which ends the talk.
final class Running implements AutoCloseable {
  private static final int LONGEST_SECONDS = 120;

  private final Process process;
  private final BufferedWriter lines;
  private final BufferedReader messages;
  private final Path errors;

  private Running(Process process, Path errors) {
    this.process = process;
    this.lines = process.outputWriter(UTF_8);
    this.messages = process.inputReader(UTF_8);
    this.errors = errors;
    delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process.toHandle()::destroyForcibly);
  }

  static Running start(Shell shell, List<String> command) {
    try {
      Path errors = Files.createTempFile("running", ".err");
      return new Running(shell.talk(command, errors), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one message that answers the line.
  Heard say(String line) {
    send(List.of(line));
    return next();
  }

  /// Hands in lines without waiting for what it says to them.
  void send(List<String> all) {
    try {
      lines.write(String.join("\n", all) + "\n");
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(errors(), e);
    }
  }

  /// The next message.
  Heard next() {
    try {
      String message = messages.readLine();
      if (message == null) {
        throw new AssertionError("It ended and said: " + errors());
      }
      return Heard.read(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// kill -9.
  void kill() {
    process.toHandle().destroyForcibly();
    exit();
  }

  /// SIGTERM; returns the exit code.
  int terminate() {
    process.toHandle().destroy();
    return exit();
  }

  /// The end of input; returns the exit code.
  int end() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(errors(), e);
    }
    return exit();
  }

  /// What is left on standard output, all of it after the end.
  String rest() {
    return String.join("\n", messages.lines().toList());
  }

  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
    try {
      Files.delete(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exit() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
