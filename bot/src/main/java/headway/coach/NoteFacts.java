package headway.coach;

import headway.domain.Fit;
import headway.domain.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that the coach looks at in a draft: plain values, today in the member's zone.
public record NoteFacts(
    Said said, Picture picture, List<Length> lengths, List<Past> past, LocalDate today) {
  public NoteFacts {
    lengths = List.copyOf(lengths);
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

  /// The text's length as an outlet counts it, and how much that takes.
  public record Length(String outlet, Fit fit) {
    Optional<Note> note() {
      return Optional.of(fit).filter(Fit::isOver).map(over -> new Note.TooLong(outlet, over));
    }
  }

  /// A share made before: its short name, like `h3`, its text, canonical links and local date.
  public record Past(String name, String text, List<String> links, LocalDate on) {
    public Past {
      links = List.copyOf(links);
    }
  }
}
