package headway.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something worth sharing, with who brought it and what they said of it.
public record Suggestion(
    SuggestionId id, Matter matter, Listing listing, Brought brought, List<Note> notes) {

  /// Where it stands: in the space's pool, before its Leads, taken out by one, or in a member's own
  /// list.
  public sealed interface Listing {
    /// For everybody there but those who reported it.
    ///
    /// @param reviewed whether a Lead left it in after the latest report
    record Pool(List<MemberId> reportedBy, boolean reviewed) implements Listing {
      public Pool {
        reportedBy = List.copyOf(reportedBy);
      }

      public Pool() {
        this(List.of(), false);
      }

      /// With one more who does not want to see it again.
      Pool reported(MemberId by) {
        List<MemberId> all = new ArrayList<>(reportedBy);
        all.add(by);
        return reportedBy.contains(by) ? this : new Pool(all, false);
      }
    }

    record Waiting() implements Listing {}

    record Removed() implements Listing {}

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

  public Suggestion in(Listing next) {
    return new Suggestion(id, matter, next, brought, notes);
  }

  /// With one more who reported it; only what stands in a pool is.
  public Suggestion reported(MemberId by) {
    return listing instanceof Listing.Pool pool ? in(pool.reported(by)) : this;
  }

  /// The same without who reported it.
  public Suggestion unreported() {
    return listing instanceof Listing.Pool ? in(new Listing.Pool()) : this;
  }

  /// Whether this member brought it, or said something of it.
  public boolean isOf(MemberId member) {
    return brought.by().equals(member) || notes.stream().anyMatch(note -> note.by().equals(member));
  }

  /// In the pool as a Lead wants it; whoever reported it is not offered it all the same.
  public Suggestion takenIn() {
    return listing instanceof Listing.Pool(var reportedBy, var _)
        ? in(new Listing.Pool(reportedBy, true))
        : in(new Listing.Pool());
  }

  /// Whether a Lead is to look at it.
  public boolean isBeforeLeads() {
    return switch (listing) {
      case Listing.Waiting _ -> true;
      case Listing.Pool pool -> !pool.reportedBy().isEmpty() && !pool.reviewed();
      case Listing.Removed _, Listing.Own _ -> false;
    };
  }

  /// Whether this member may see and use it.
  public boolean isFor(MemberId member) {
    return switch (listing) {
      case Listing.Pool pool -> !pool.reportedBy().contains(member);
      case Listing.Waiting _ -> brought.by().equals(member);
      case Listing.Removed _ -> false;
      case Listing.Own own -> own.member().equals(member);
    };
  }
}
