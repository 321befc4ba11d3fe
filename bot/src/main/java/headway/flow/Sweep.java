package headway.flow;

import headway.store.Echoes;
import headway.store.Inbox;
import headway.store.Letters;
import headway.store.Offers;
import headway.store.Questions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Forgets what nobody needs any more, once a day.
public final class Sweep implements Due {
  /// What is swept.
  public record Shelves(
      Questions questions, Offers offers, Letters letters, Inbox inbox, Echoes echoes) {}

  /// How old a thing is when it is swept; offers outlast the texts they stand under.
  public record Ages(Duration question, Duration offer, Duration letter, Duration request) {}

  private static final Duration UNCLAIMED = Duration.ofDays(1);

  private final Shelves shelves;
  private final Ages ages;
  private final InstantSource clock;
  private volatile Instant swept;

  public Sweep(Shelves shelves, Ages ages, InstantSource clock) {
    this.shelves = shelves;
    this.ages = ages;
    this.clock = clock;
    this.swept = clock.instant();
  }

  @Override
  public String name() {
    return "rest";
  }

  /// The next midnight in UTC.
  @Override
  public Optional<Instant> next() {
    return Optional.of(swept.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    if (next().filter(now::isBefore).isPresent()) {
      return;
    }
    shelves.questions().sweep(now.minus(ages.question()));
    shelves.offers().sweep(now.minus(ages.offer()));
    shelves.letters().sweep(now.minus(ages.letter()));
    shelves.inbox().sweep(now.minus(ages.request()));
    shelves.echoes().sweep(now.minus(UNCLAIMED));
    swept = now;
  }
}
