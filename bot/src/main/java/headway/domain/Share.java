package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A fact: this member shared this, then, there.
public record Share(ShareId id, Matter matter, Optional<Kind> kind, Moment moment, Trail trail) {

  /// When it was made: the instant, and the member's local day, fixed then for good.
  public record Moment(LocalDate day, Instant at) {}

  /// How it came about, where it stands, and every correction since.
  public record Trail(Origin origin, List<String> places, List<Correction> corrections, Fate fate) {
    public Trail {
      places = List.copyOf(places);
      corrections = List.copyOf(corrections);
    }
  }

  /// Whether Headway published it, or the member told of it.
  public sealed interface Origin {
    record Published(int draft) implements Origin {}

    record Logged() implements Origin {}
  }

  /// Whether the record still stands; a retracted post keeps its trail.
  public enum Fate {
    STANDS,
    RETRACTED,
    DROPPED
  }

  /// A change of the record: what it said, what it says.
  public record Correction(Instant at, String field, String was, String is) {}

  public boolean isLogged() {
    return trail.origin() instanceof Origin.Logged;
  }

  /// Whether it counts towards a week: a published one does, a logged one once it has a kind.
  public boolean counts() {
    return trail.fate() != Fate.DROPPED && (!isLogged() || kind.isPresent());
  }

  public Share corrected(Share to, Correction correction) {
    List<Correction> all = new ArrayList<>(trail.corrections());
    all.add(correction);
    return new Share(
        id,
        to.matter,
        to.kind,
        to.moment,
        new Trail(to.trail.origin(), to.trail.places(), all, to.trail.fate()));
  }

  public Share withKind(Kind next) {
    return new Share(id, matter, Optional.of(next), moment, trail);
  }

  public Share on(LocalDate day) {
    return new Share(id, matter, kind, new Moment(day, moment.at()), trail);
  }

  public Share ending(Fate fate) {
    return new Share(
        id,
        matter,
        kind,
        moment,
        new Trail(trail.origin(), trail.places(), trail.corrections(), fate));
  }

  public Share alsoAt(String place) {
    if (trail.places().contains(place)) {
      return this;
    }
    List<String> places = new ArrayList<>(trail.places());
    places.add(place);
    return new Share(
        id,
        matter,
        kind,
        moment,
        new Trail(trail.origin(), places, trail.corrections(), trail.fate()));
  }
}
