package headway.command.grammar;

import headway.chat.menu.Want;
import headway.command.line.Words;
import headway.command.time.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One way to say a command, without its name, and what handles it.
///
/// @param asks whether it opens a form where no argument is given
public record Form<H>(List<Slot> slots, String example, String about, H handler, boolean asks) {
  /// No time is read before a file.
  private static final Context TIMELESS =
      new Context("", new Moment(Instant.EPOCH, ZoneOffset.UTC, List.of()));

  public Form {
    slots = List.copyOf(slots);
    List<String> names = slots.stream().flatMap(Form::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("two arguments of one name in: " + example);
    }
  }

  public Form(List<Slot> slots, String example, String about, H handler) {
    this(slots, example, about, handler, false);
  }

  /// The same, which opens a form where no argument is given.
  public Form<H> asking() {
    return new Form<>(slots, example, about, handler, true);
  }

  /// Whether these words after the command's name are all of it but its arguments.
  boolean isBare(Words words) {
    List<Slot.Literal> literals =
        slots.stream()
            .filter(Slot.Literal.class::isInstance)
            .map(Slot.Literal.class::cast)
            .toList();
    return words.size() == literals.size()
        && IntStream.range(0, words.size())
            .allMatch(at -> literals.get(at).words().contains(words.folded(at)));
  }

  /// Whether these words after the command's name are all of it but the file at its end.
  boolean lacksFile(Words words) {
    boolean ends =
        !slots.isEmpty()
            && slots.getLast() instanceof Slot.Needed<?>(Arg<?> last)
            && last.type().want() instanceof Want.File;
    return ends && Matcher.match(before(), words, TIMELESS).result() instanceof Match.Fits;
  }

  private Form<H> before() {
    return new Form<>(slots.subList(0, slots.size() - 1), example, about, handler);
  }

  String usage(String command) {
    return Stream.concat(Stream.of(command), slots.stream().map(Slot::usage))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> name(Slot slot) {
    return switch (slot) {
      case Slot.Literal _ -> Stream.empty();
      case Slot.Needed<?>(Arg<?> arg) -> Stream.of(arg.name());
      case Slot.Maybe<?>(Arg<?> arg) -> Stream.of(arg.name());
      case Slot.Led<?>(String _, Arg<?> arg) -> Stream.of(arg.name());
      case Slot.Switch(Flag flag) -> Stream.of(flag.name());
    };
  }
}
