package headway.command.grammar;

import headway.command.grammar.Match.Misfit;
import headway.command.grammar.Match.Reason;
import headway.command.line.Quoted;
import java.util.List;
import java.util.Optional;

/// Takes flags and led options, in any order, where they may stand.
final class Options {
  private final List<Slot> slots;
  private final Cursor cursor;

  Options(List<Slot> slots, Cursor cursor) {
    this.slots = slots;
    this.cursor = cursor;
  }

  /// Takes all that stand here; before free words only flags do.
  Optional<Misfit> take(boolean onlyFlags) {
    Optional<Misfit> misfit = Optional.empty();
    int left;
    do {
      left = cursor.rest().size();
      for (Slot slot : slots) {
        misfit = misfit.isPresent() || cursor.isAtEnd() ? misfit : option(slot, onlyFlags);
      }
    } while (misfit.isEmpty() && cursor.rest().size() < left);
    return misfit;
  }

  void expect() {
    slots.stream().filter(this::isLeft).forEach(cursor::expect);
  }

  private boolean isLeft(Slot slot) {
    return switch (slot) {
      case Slot.Led<?>(String _, Arg<?> arg) -> !cursor.found().has(arg);
      case Slot.Switch(Flag flag) -> !cursor.found().has(flag);
      case Slot.Literal _, Slot.Needed<?> _, Slot.Maybe<?> _ -> false;
    };
  }

  private Optional<Misfit> option(Slot slot, boolean onlyFlags) {
    return switch (slot) {
      case Slot.Switch(Flag flag) -> flag.isSaid(cursor.word()) ? flag(flag) : Optional.empty();
      case Slot.Led<?>(String keyword, Arg<?> arg) ->
          !onlyFlags && cursor.word().equals(keyword) ? led(keyword, arg) : Optional.empty();
      case Slot.Literal _, Slot.Needed<?> _, Slot.Maybe<?> _ -> Optional.empty();
    };
  }

  private Optional<Misfit> flag(Flag flag) {
    if (cursor.found().has(flag)) {
      return twice(flag.toString());
    }
    cursor.found().put(flag);
    cursor.step();
    return Optional.empty();
  }

  private <T> Optional<Misfit> led(String keyword, Arg<T> arg) {
    if (cursor.found().has(arg)) {
      return twice(Quoted.of(keyword));
    }
    boolean bare = cursor.isLastWord();
    cursor.step();
    cursor.expect(new Slot.Needed<>(arg));
    return bare ? cursor.missing(Quoted.of(keyword), arg) : cursor.read(arg);
  }

  private Optional<Misfit> twice(String option) {
    return Optional.of(cursor.misfit(Reason.VALUE, option + " stands there twice."));
  }
}
