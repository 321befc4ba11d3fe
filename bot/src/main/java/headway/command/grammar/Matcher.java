package headway.command.grammar;

import headway.command.grammar.Match.Fits;
import headway.command.grammar.Match.Misfit;
import headway.command.grammar.Match.Reason;
import headway.command.line.Words;
import java.util.List;
import java.util.Optional;

/// Matches words against one form, left to right, without going back.
final class Matcher {
  private final List<Slot> slots;
  private final Context context;
  private final Cursor cursor;
  private final Options options;
  private Optional<Misfit> doubt = Optional.empty();

  private Matcher(List<Slot> slots, Words words, Context context) {
    this.slots = slots;
    this.context = context;
    this.cursor = new Cursor(words, context);
    this.options = new Options(slots, cursor);
  }

  static Match match(Form<?> form, Words words, Context context) {
    Matcher matcher = new Matcher(form.slots(), words, context);
    Match.Result result =
        matcher
            .run()
            .<Match.Result>map(misfit -> misfit)
            .orElseGet(() -> new Fits(matcher.cursor.found().arguments()));
    return new Match(result, matcher.cursor.next());
  }

  private Optional<Misfit> run() {
    for (int slot = 0; slot < slots.size(); slot++) {
      Optional<Misfit> misfit = positional(slot);
      if (misfit.isPresent()) {
        return misfit.map(this::orDoubt);
      }
    }
    Optional<Misfit> misfit = options.take(false).or(this::rest);
    if (misfit.isEmpty()) {
      options.expect();
    }
    return misfit;
  }

  private Optional<Misfit> positional(int slot) {
    return switch (slots.get(slot)) {
      case Slot.Literal literal -> literal(literal);
      case Slot.Needed<?>(Arg<?> arg) -> argument(slot, arg, true);
      case Slot.Maybe<?>(Arg<?> arg) -> argument(slot, arg, false);
      case Slot.Led<?> _, Slot.Switch _ -> Optional.empty();
    };
  }

  private Optional<Misfit> literal(Slot.Literal literal) {
    if (!cursor.isAtEnd() && literal.words().contains(cursor.word())) {
      cursor.step();
      return Optional.empty();
    }
    cursor.expect(literal);
    return Optional.of(cursor.misfit(Reason.LITERAL, literal.usage()));
  }

  private <T> Optional<Misfit> argument(int slot, Arg<T> arg, boolean needed) {
    Optional<Misfit> misfit = options.take(isOpen(arg));
    if (misfit.isPresent() || cursor.found().has(arg)) {
      return misfit;
    }
    if (isOpen(arg)) {
      cursor.strip(slots.subList(slot + 1, slots.size()));
    }
    if (cursor.isAtEnd()) {
      cursor.expect(slots.get(slot));
      return needed ? cursor.missing(context.command(), arg) : Optional.empty();
    }
    return needed ? cursor.read(arg) : isOfAnother(arg) ? Optional.empty() : perhaps(arg);
  }

  /// An optional argument that can't be read is left out, unless nothing else explains its words.
  private <T> Optional<Misfit> perhaps(Arg<T> arg) {
    doubt = cursor.read(arg).map(this::orDoubt).or(() -> doubt);
    return Optional.empty();
  }

  private boolean isOpen(Arg<?> arg) {
    return !cursor.isAtEnd() && cursor.enclosed().isEmpty() && arg.type().isOpen(cursor.rest());
  }

  private boolean isOfAnother(Arg<?> arg) {
    return cursor.enclosed().filter(name -> !name.equals(arg.name())).isPresent();
  }

  private Optional<Misfit> rest() {
    if (cursor.isAtEnd()) {
      return Optional.empty();
    }
    return Optional.of(orDoubt(cursor.misfit(Reason.EXTRA, Complaint.extra(cursor.rest()))));
  }

  private Misfit orDoubt(Misfit misfit) {
    return doubt
        .filter(before -> before.at() > misfit.at() || misfit.reason() == Reason.EXTRA)
        .filter(before -> before.at() >= misfit.at())
        .orElse(misfit);
  }
}
