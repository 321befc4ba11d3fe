package headway.domain;

import headway.domain.week.Rhythm;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/// A person who shares with Headway's help.
public record Member(MemberId id, Person person, Card card, Rhythm rhythm, Habits habits) {
  public ZoneId zone() {
    return rhythm.zone();
  }

  public Intention intention() {
    return card.now();
  }

  /// Whether they are among those whose pool that space's is.
  public boolean shares(SpaceId space) {
    return !habits.is(Habits.Switch.HOME_LEFT) || !space.equals(person.home());
  }

  /// Whether they may see and use that suggestion.
  public boolean mayUse(Suggestion suggestion) {
    boolean own = suggestion.listing() instanceof Suggestion.Listing.Own;
    return suggestion.isFor(id) && (own || shares(suggestion.id().space()));
  }

  public Member with(Person next) {
    return new Member(id, next, card, rhythm, habits);
  }

  public Member with(Card next) {
    return new Member(id, person, next, rhythm, habits);
  }

  public Member with(Rhythm next) {
    return new Member(id, person, card, next, habits);
  }

  public Member with(Habits next) {
    return new Member(id, person, card, rhythm, next);
  }

  public Member habits(UnaryOperator<Habits> edit) {
    return with(edit.apply(habits));
  }

  public Member rhythm(UnaryOperator<Rhythm> edit) {
    return with(edit.apply(rhythm));
  }
}
