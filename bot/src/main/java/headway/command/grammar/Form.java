package headway.command.grammar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One way to say a command, without its name, and what handles it.
public record Form<H>(List<Slot> slots, String example, String about, H handler) {
  public Form {
    slots = List.copyOf(slots);
    List<String> names = slots.stream().flatMap(Form::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("two arguments of one name in: " + example);
    }
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
