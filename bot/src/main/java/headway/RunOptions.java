package headway;

import headway.domain.UsageException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of a run, as the command line gives them.
final class RunOptions {
  @Option(
      names = "--console",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Talk in this terminal or pipe (the default); --no-console runs as a service.")
  private boolean console = true;

  @Option(names = "--json", description = "Write each message as one JSON object a line.")
  private boolean json;

  @Option(
      names = "--clock",
      paramLabel = "TIME",
      converter = Time.class,
      description = "Let the clock stand still, from TIME (2026-11-23T08:00Z); !clock moves it.")
  private @Nullable Instant clock;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read the settings from FILE instead of headway.conf in HEADWAY_HOME.")
  private @Nullable Path config;

  boolean console() {
    return console;
  }

  boolean json() {
    return json;
  }

  Optional<Instant> clock() {
    return Optional.ofNullable(clock);
  }

  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  /// Reads a time, and says how to write one.
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String words) {
      try {
        return ClockWords.instant(words);
      } catch (UsageException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
