package headway.coach;

import headway.domain.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// All that the coach looks at in a draft: plain values, today in the member's zone.
public record NoteFacts(
    Said said, Picture picture, List<Fit> fits, List<Past> past, LocalDate today) {
  public NoteFacts {
    fits = List.copyOf(fits);
    past = List.copyOf(past);
  }

  /// What the draft says, the canonical links in it, and the people it credits.
  public record Said(String text, Kind kind, List<String> links, List<String> credited) {
    public Said {
      links = List.copyOf(links);
      credited = List.copyOf(credited);
    }
  }

  /// Whether there is a picture, and whether it is described.
  public enum Picture {
    NONE,
    WITH_ALT,
    WITHOUT_ALT
  }

  /// How an outlet counts a text, and how much it takes.
  public record Fit(String outlet, ToIntFunction<String> length, int limit) {
    Optional<Note> on(String text) {
      int counted = length.applyAsInt(text);
      return counted > limit
          ? Optional.of(new Note.TooLong(outlet, counted, limit))
          : Optional.empty();
    }
  }

  /// A share made before: its short name, like `h3`, its text, canonical links and local date.
  public record Past(String name, String text, List<String> links, LocalDate on) {
    public Past {
      links = List.copyOf(links);
    }
  }
}
