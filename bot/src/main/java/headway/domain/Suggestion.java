package headway.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something worth sharing, with who brought it and what they said of it.
public record Suggestion(
    SuggestionId id, Matter matter, Listing listing, Brought brought, List<Note> notes) {

  /// Which list it stands in: the space's pool, or one member's own.
  public sealed interface Listing {
    record Pool() implements Listing {}

    record Own(MemberId member) implements Listing {}
  }

  /// Who brought it, under which name, when, and by which event where that is known.
  public record Brought(MemberId by, String name, Instant at, Optional<String> event) {
    public Brought(MemberId by, String name, Instant at) {
      this(by, name, at, Optional.empty());
    }

    /// Whether the same event, run again, finds what it brought.
    public boolean isBy(String asked) {
      return event.filter(asked::equals).isPresent();
    }
  }

  /// What one member said of it.
  public record Note(MemberId by, String text) {}

  public Suggestion {
    notes = List.copyOf(notes);
  }

  public Suggestion with(Note note) {
    List<Note> next = new ArrayList<>(notes);
    next.add(note);
    return new Suggestion(id, matter, listing, brought, next);
  }

  /// Whether this member may see and use it.
  public boolean isFor(MemberId member) {
    return switch (listing) {
      case Listing.Pool _ -> true;
      case Listing.Own own -> own.member().equals(member);
    };
  }
}
