package headway.command.grammar;

import headway.command.grammar.Match.Fits;
import headway.command.grammar.Match.Misfit;
import headway.command.grammar.Match.Reason;
import headway.command.line.Quoted;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Matches words against one form, left to right, without going back.
final class Matcher {
  private final List<Slot> slots;
  private final Context context;
  private final Found found = new Found();
  private final List<Slot> next = new ArrayList<>();
  private Words words;
  private int at;
  private Optional<Misfit> doubt = Optional.empty();

  private Matcher(List<Slot> slots, Words words, Context context) {
    this.slots = slots;
    this.words = words;
    this.context = context;
  }

  static Match match(Form<?> form, Words words, Context context) {
    Matcher matcher = new Matcher(form.slots(), words, context);
    Optional<Misfit> misfit = matcher.run();
    return new Match(
        misfit.isPresent() ? misfit.get() : new Fits(matcher.found.arguments()), matcher.next);
  }

  private Optional<Misfit> run() {
    for (int slot = 0; slot < slots.size(); slot++) {
      Optional<Misfit> misfit = positional(slot);
      if (misfit.isPresent()) {
        return misfit.map(this::orDoubt);
      }
    }
    return options(slots.size()).or(this::rest);
  }

  private Optional<Misfit> positional(int slot) {
    return switch (slots.get(slot)) {
      case Slot.Literal literal -> literal(literal);
      case Slot.Needed<?>(Arg<?> arg) ->
          options(slot).or(() -> found.has(arg) ? Optional.empty() : needed(slot, arg));
      case Slot.Maybe<?>(Arg<?> arg) ->
          options(slot).or(() -> found.has(arg) ? Optional.empty() : maybe(slot, arg));
      case Slot.Led<?> _, Slot.Switch _ -> Optional.empty();
    };
  }

  private Optional<Misfit> literal(Slot.Literal literal) {
    if (at < words.size() && literal.words().contains(words.folded(at))) {
      at++;
      return Optional.empty();
    }
    expect(literal);
    return misfit(at, Reason.LITERAL, literal.usage());
  }

  private <T> Optional<Misfit> needed(int slot, Arg<T> arg) {
    strip(slot, arg);
    if (at >= words.size()) {
      expect(slots.get(slot));
      return misfit(at, Reason.MISSING, missing(context.command(), arg));
    }
    return read(arg, at);
  }

  private <T> Optional<Misfit> maybe(int slot, Arg<T> arg) {
    strip(slot, arg);
    if (at >= words.size()) {
      expect(slots.get(slot));
      return Optional.empty();
    }
    Optional<Misfit> unread = read(arg, at);
    doubt = unread.map(this::orDoubt).or(() -> doubt);
    return Optional.empty();
  }

  private <T> void strip(int slot, Arg<T> arg) {
    if (at < words.size() && arg.type().isOpen(words.after(at))) {
      Words left = new Tail(slots.subList(slot + 1, slots.size()), context, found).strip(tail());
      words = words.first(at + left.size());
    }
  }

  private Words tail() {
    return words.after(at);
  }

  private <T> Optional<Misfit> read(Arg<T> arg, int from) {
    return switch (arg.type().read(words.after(from), context)) {
      case Read<T>(T value, int count) -> {
        found.put(arg, value);
        at = from + count;
        yield Optional.empty();
      }
      case Unread<T>(String cause, int count) -> misfit(from + count, Reason.VALUE, cause);
    };
  }

  /// Options may stand before any argument that doesn't take free words.
  private Optional<Misfit> options(int slot) {
    Optional<Misfit> misfit = Optional.empty();
    int before;
    do {
      before = at;
      for (Slot option : slots) {
        misfit = misfit.isPresent() ? misfit : option(option, isOpen(slot));
      }
    } while (at > before && misfit.isEmpty());
    return misfit;
  }

  private Optional<Misfit> option(Slot option, boolean open) {
    return switch (option) {
      case Slot.Switch(Flag flag) -> flag(option, flag);
      case Slot.Led<?>(String keyword, Arg<?> arg) ->
          open ? Optional.empty() : led(option, keyword, arg);
      case Slot.Literal _, Slot.Needed<?> _, Slot.Maybe<?> _ -> Optional.empty();
    };
  }

  private Optional<Misfit> flag(Slot option, Flag flag) {
    if (at == words.size() && !found.has(flag)) {
      expect(option);
    }
    if (at == words.size() || !flag.isSaid(words.folded(at))) {
      return Optional.empty();
    }
    if (found.has(flag)) {
      return misfit(at, Reason.VALUE, flag + " stands there twice.");
    }
    found.put(flag);
    at++;
    return Optional.empty();
  }

  private <T> Optional<Misfit> led(Slot option, String keyword, Arg<T> arg) {
    if (at == words.size() && !found.has(arg)) {
      expect(option);
    }
    if (at == words.size() || !words.folded(at).equals(keyword)) {
      return Optional.empty();
    }
    if (found.has(arg)) {
      return misfit(at, Reason.VALUE, Quoted.of(keyword) + " stands there twice.");
    }
    if (at + 1 == words.size()) {
      at++;
      next.clear();
      expect(new Slot.Needed<>(arg));
      return misfit(at, Reason.MISSING, missing(Quoted.of(keyword), arg));
    }
    return read(arg, at + 1);
  }

  private boolean isOpen(int slot) {
    return slot < slots.size()
        && at < words.size()
        && switch (slots.get(slot)) {
          case Slot.Needed<?>(Arg<?> arg) -> arg.type().isOpen(tail());
          case Slot.Maybe<?>(Arg<?> arg) -> arg.type().isOpen(tail());
          case Slot.Literal _, Slot.Led<?> _, Slot.Switch _ -> false;
        };
  }

  private Optional<Misfit> rest() {
    if (at >= words.size()) {
      return Optional.empty();
    }
    String extra = "I don't know what to do with " + Quoted.of(tail().plain(8)) + " there.";
    return Optional.of(orDoubt(new Misfit(at, Reason.EXTRA, extra)));
  }

  private Misfit orDoubt(Misfit misfit) {
    return doubt
        .filter(before -> before.at() > misfit.at() || misfit.reason() == Reason.EXTRA)
        .filter(before -> before.at() >= misfit.at())
        .orElse(misfit);
  }

  private void expect(Slot slot) {
    if (at == words.size() && !next.contains(slot)) {
      next.add(slot);
    }
  }

  private static Optional<Misfit> misfit(int at, Reason reason, String cause) {
    return Optional.of(new Misfit(at, reason, cause));
  }

  private static String missing(String what, Arg<?> arg) {
    return what + " needs " + arg.type().noun() + ", such as " + arg.type().example() + ".";
  }
}
