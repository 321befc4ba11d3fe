package headway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The intention in force, and the ones before it, each with the last local day it held.
public record Card(Intention now, List<Past> before) {
  public static final Card BLANK = new Card(Intention.BLANK, List.of());

  /// An intention that has been replaced, and the local day on which that happened.
  public record Past(Intention intention, LocalDate until) {}

  public Card {
    before = List.copyOf(before);
  }

  /// The card after an edit; edits of one day replace each other, so one past card a day is kept.
  public Card edited(UnaryOperator<Intention> edit, LocalDate today) {
    Intention next = edit.apply(now);
    boolean keep =
        !now.equals(Intention.BLANK)
            && !next.equals(now)
            && (before.isEmpty() || before.getLast().until().isBefore(today));
    if (!keep) {
      return new Card(next, before);
    }
    List<Past> past = new ArrayList<>(before);
    past.add(new Past(now, today));
    return new Card(next, past);
  }
}
