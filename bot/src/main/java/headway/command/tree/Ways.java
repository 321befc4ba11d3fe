package headway.command.tree;

import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Want;
import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.grammar.Flag;
import headway.command.grammar.Form;
import headway.command.grammar.Slot;
import headway.command.grammar.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns the forms of one command that share a leaf into ways to fill it in.
final class Ways {
  private static final String CHOICE = "do";

  private final Command<?> command;
  private final List<? extends Form<?>> forms;

  Ways(Command<?> command, List<? extends Form<?>> forms) {
    this.command = command;
    this.forms = List.copyOf(forms);
  }

  List<Way> all() {
    return forms.stream().map(form -> new Way(command.name(), pieces(form))).toList();
  }

  private List<Piece> pieces(Form<?> form) {
    List<Slot> slots = form.slots();
    if (isField(slots)) {
      return List.of(field(form));
    }
    List<Piece> pieces = new ArrayList<>();
    for (Slot slot : slots) {
      pieces.add(
          switch (slot) {
            case Slot.Literal literal ->
                isImplied(literal) ? new Piece.Said(literal.usage()) : chosen(literal, form);
            case Slot.Needed<?>(Arg<?> arg) ->
                Piece.value(arg, arg.name(), "", about(arg, form), true);
            case Slot.Maybe<?>(Arg<?> arg) ->
                Piece.value(arg, arg.name(), "", about(arg, form), false);
            case Slot.Led<?>(String keyword, Arg<?> arg) ->
                Piece.value(arg, arg.name(), keyword, about(arg, form), false);
            case Slot.Switch(Flag flag) -> Piece.ticked(flag);
          });
    }
    return pieces;
  }

  /// Free words behind a word of the command are what that word says.
  private static String about(Arg<?> arg, Form<?> form) {
    boolean worded = form.slots().stream().anyMatch(Slot.Literal.class::isInstance);
    boolean free =
        arg.type().want() instanceof Want.Words(int longest, boolean _) && longest > Type.LONGEST;
    return worded && free ? form.about() : arg.type().noun() + ", such as " + arg.type().example();
  }

  /// A word and its value, and nothing else: the word names the blank.
  private boolean isField(List<Slot> slots) {
    return slots.size() == 2
        && slots.getFirst() instanceof Slot.Literal word
        && slots.getLast() instanceof Slot.Needed<?>
        && !isImplied(word);
  }

  private static Piece field(Form<?> form) {
    String word = form.slots().getFirst().usage();
    Arg<?> arg = ((Slot.Needed<?>) form.slots().getLast()).arg();
    return Piece.value(arg, word, word, form.about(), true);
  }

  private Piece chosen(Slot.Literal word, Form<?> form) {
    List<String> words = choices().toList();
    String about = words.size() == 1 ? form.about() : command.about();
    return new Piece.Chosen(new Blank(CHOICE, about, new Want.OneOf(words), true), word.usage());
  }

  private Stream<String> choices() {
    return forms.stream()
        .flatMap(form -> form.slots().stream())
        .filter(Slot.Literal.class::isInstance)
        .map(Slot::usage)
        .distinct();
  }

  private boolean isImplied(Slot.Literal word) {
    return forms.stream().allMatch(form -> form.slots().contains(word));
  }
}
