package headway.command.grammar;

import headway.command.grammar.Match.Misfit;
import headway.command.grammar.Match.Reason;
import headway.command.line.Enclosed;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far a line is read, what was found, and what could have followed its end.
final class Cursor {
  private final Context context;
  private final Found found = new Found();
  private final List<Slot> next = new ArrayList<>();
  private Words words;
  private int at;

  Cursor(Words words, Context context) {
    this.words = words;
    this.context = context;
  }

  Found found() {
    return found;
  }

  List<Slot> next() {
    return next;
  }

  boolean isAtEnd() {
    return at >= words.size();
  }

  boolean isLastWord() {
    return at + 1 == words.size();
  }

  String word() {
    return words.folded(at);
  }

  Words rest() {
    return words.after(at);
  }

  void step() {
    at++;
  }

  /// Takes options off the end of the words that are left.
  void strip(List<Slot> options) {
    words = words.first(at + new Tail(options, context, found).strip(rest()).size());
  }

  /// Whose value stands here, where it says so itself.
  Optional<String> enclosed() {
    return isAtEnd() ? Optional.empty() : Enclosed.name(rest());
  }

  <T> Optional<Misfit> read(Arg<T> arg) {
    return enclosed().isPresent() ? readEnclosed(arg) : readOpen(arg);
  }

  private <T> Optional<Misfit> readOpen(Arg<T> arg) {
    return switch (arg.type().read(rest(), context)) {
      case Read<T>(T value, int count) -> {
        found.put(arg, value);
        at += count;
        yield Optional.empty();
      }
      case Unread<T>(String cause, int count) ->
          Optional.of(new Misfit(at + count, Reason.VALUE, cause));
    };
  }

  private <T> Optional<Misfit> readEnclosed(Arg<T> arg) {
    Words inside = Enclosed.inside(rest());
    if (inside.isEmpty() || !enclosed().equals(Optional.of(arg.name()))) {
      return missing(context.command(), arg);
    }
    return switch (arg.type().read(inside, context)) {
      case Read<T>(T value, int count) when count == inside.size() -> {
        found.put(arg, value);
        at = Math.min(words.size(), at + count + 2);
        yield Optional.empty();
      }
      case Read<T>(T _, int count) ->
          Optional.of(
              new Misfit(at + 1 + count, Reason.VALUE, Complaint.extra(inside.after(count))));
      case Unread<T>(String cause, int count) ->
          Optional.of(new Misfit(at + 1 + count, Reason.VALUE, cause));
    };
  }

  void expect(Slot slot) {
    if (isAtEnd() && !next.contains(slot)) {
      next.add(slot);
    }
  }

  Misfit misfit(Reason reason, String cause) {
    return new Misfit(at, reason, cause);
  }

  Optional<Misfit> missing(String what, Arg<?> arg) {
    String cause = what + " needs " + arg.type().noun() + ", such as " + arg.type().example() + ".";
    return Optional.of(misfit(Reason.MISSING, cause));
  }
}
