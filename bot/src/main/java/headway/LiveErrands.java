package headway;

import headway.domain.UsageException;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.settings.SettingsException;
import headway.store.StoreInUseException;
import headway.store.mongo.Backup;
import headway.store.mongo.Connection;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Does what the command line asks for, on this machine.
final class LiveErrands implements Errands {
  private static final int FINE = 0;
  private static final int UNWELL = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<String, String> environment;
  private final PrintStream err;

  LiveErrands(Map<String, String> environment, PrintStream err) {
    this.environment = Map.copyOf(environment);
    this.err = err;
  }

  @Override
  public int run(RunOptions options) {
    if (options.clock().isPresent() && !options.console()) {
      throw new UsageException(
          "--clock is moved by lines in the console, so it can't go with --no-console. Leave one of them out.");
    }
    new Run(settings(options.config()), options).go();
    return FINE;
  }

  @Override
  public int doctor(boolean alive) {
    Settings settings = settings(Optional.empty());
    Instant now = InstantSource.system().instant();
    boolean beats =
        Heartbeat.last(settings.home()).filter(beat -> beat.isFresh(now, PATIENCE)).isPresent();
    if (alive) {
      err.println(beats ? "A bot runs here." : "No bot runs on " + settings.home() + ".");
      return beats ? FINE : UNWELL;
    }
    err.println("The settings are in order.");
    SlackDoctor slack = new SlackDoctor(settings, err::println);
    boolean well = slack.looksAtTheSettings();
    well &= new DiscordDoctor(settings, err::println).looks();
    well &= looksAtTheStore(settings, beats, slack);
    return well ? FINE : UNWELL;
  }

  private boolean looksAtTheStore(Settings settings, boolean beats, SlackDoctor slack) {
    if (beats && settings.store().mongo().isEmpty()) {
      err.println("A bot runs on " + settings.home() + ", so its store is in use and well.");
      return true;
    }
    if (hasNoData(settings)) {
      err.println("There is no data in " + settings.home() + " yet; the first start makes it.");
      return true;
    }
    try (Connection connection = open(settings)) {
      err.println("The store answers at " + connection.hosts() + ".");
      return settings.doors().slack().client().isEmpty()
          || looksAtInstallations(settings, connection, slack);
    } catch (StoreInUseException _) {
      err.println(
          "Another Headway has the store in " + settings.home() + " open, so it is in use.");
      return true;
    }
  }

  private static boolean looksAtInstallations(
      Settings settings, Connection connection, SlackDoctor slack) {
    SecureRandom random = new SecureRandom();
    var stores = Run.stores(settings, connection, InstantSource.system(), random);
    return new SlackDoor(settings, stores, random).installations().map(slack::looksAt).orElse(true);
  }

  @Override
  public int backup(Path file) {
    Settings settings = settings(Optional.empty());
    if (hasNoData(settings)) {
      throw new UsageException(
          "There is no data in %s, so nothing was written. Name the data folder with HEADWAY_HOME."
              .formatted(settings.home()));
    }
    try (Connection connection = open(settings)) {
      new Backup(connection.database()).write(file);
    }
    err.println("Everything is in " + file.toAbsolutePath() + "; keep it as safe as the original.");
    return FINE;
  }

  @Override
  public int restore(Path file, boolean replace) {
    new Restoring(settings(Optional.empty())).from(file, replace);
    err.println(
        "Restored from "
            + file.toAbsolutePath()
            + ". What was due before now may be out already; each member is asked about it.");
    return FINE;
  }

  private static boolean hasNoData(Settings settings) {
    return settings.store().mongo().isEmpty() && !Files.exists(settings.home());
  }

  static Connection open(Settings settings) {
    return Connection.open(
        settings.store().mongo().map(Secret::value),
        settings.store().home(),
        settings.store().port());
  }

  private Settings settings(Optional<Path> file) {
    try {
      return Settings.read(environment, file);
    } catch (SettingsException faults) {
      throw new UsageException(String.valueOf(faults.getMessage()));
    }
  }
}
