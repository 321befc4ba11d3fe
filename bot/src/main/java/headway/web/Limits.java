package headway.web;

import java.time.Duration;

/// How much a request may bring, and how long it may take to arrive.
public record Limits(int bytes, Duration patience) {
  public Limits {
    if (bytes < 1 || patience.toSeconds() < 1) {
      throw new IllegalArgumentException("A request needs room for a byte, and a second.");
    }
  }
}
