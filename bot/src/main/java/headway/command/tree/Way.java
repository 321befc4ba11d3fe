package headway.command.tree;

import headway.chat.menu.Menu.Blank;
import headway.command.line.Enclosed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One way to say a command: the words that stay, and the blanks between them.
record Way(String command, List<Piece> pieces) {
  Way {
    pieces = List.copyOf(pieces);
  }

  List<Blank> blanks() {
    return pieces.stream().flatMap(piece -> blank(piece).stream()).toList();
  }

  /// Whether all that was filled in has its place here.
  boolean takes(Map<String, String> values) {
    Set<String> names = blanks().stream().map(Blank::name).collect(Collectors.toSet());
    return names.containsAll(values.keySet())
        && pieces.stream().allMatch(piece -> isChosen(piece, values));
  }

  /// What must be filled in and isn't.
  List<Blank> lacking(Map<String, String> values) {
    return blanks().stream()
        .filter(blank -> blank.needed() && !values.containsKey(blank.name()))
        .toList();
  }

  String line(Map<String, String> values) {
    return Stream.concat(Stream.of(command), pieces.stream().flatMap(piece -> words(piece, values)))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(Piece piece, Map<String, String> values) {
    return switch (piece) {
      case Piece.Said(String word) -> Stream.of(word);
      case Piece.Chosen(Blank _, String word) -> Stream.of(word);
      case Piece.Ticked ticked ->
          values.containsKey(ticked.blank().name())
              ? Stream.of(ticked.flag().toString())
              : Stream.of();
      case Piece.Value value ->
          Optional.ofNullable(values.get(value.blank().name())).stream()
              .flatMap(given ->
                  Stream.of(value.lead(), Enclosed.value(value.arg().name(), given))
                      .filter(word -> !word.isEmpty()));
    };
  }

  private static boolean isChosen(Piece piece, Map<String, String> values) {
    return switch (piece) {
      case Piece.Chosen(Blank blank, String word) ->
          values.getOrDefault(blank.name(), word).equals(word);
      case Piece.Said _, Piece.Ticked _, Piece.Value _ -> true;
    };
  }

  private static Optional<Blank> blank(Piece piece) {
    return switch (piece) {
      case Piece.Said _ -> Optional.empty();
      case Piece.Chosen(Blank blank, String _) -> Optional.of(blank);
      case Piece.Ticked ticked -> Optional.of(ticked.blank());
      case Piece.Value value -> Optional.of(value.blank());
    };
  }
}
