package headway.command.tree;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AllCommands;
import headway.chat.menu.Filled;
import headway.command.Handler;
import headway.command.grammar.Arg;
import headway.command.grammar.Arguments;
import headway.command.grammar.Call;
import headway.command.grammar.Context;
import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.line.Words;
import headway.command.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can be typed can be chosen and filled in, and means the same.
final class RoundTripTest {
  static List<Known> known() {
    return Known.all();
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyExampleFilledIntoTheMenuIsTheSameCommandAgain(Known known) {
    Call<Handler> typed = Known.parse(known.form().example());

    Filled filled = filled(known, typed.arguments());
    Call<Handler> chosen = Known.parse(AllCommands.speech().line(filled));

    assertThat(typed.form()).isSameAs(known.form());
    assertThat(chosen.form()).isSameAs(known.form());
    assertThat(values(known, chosen.arguments())).isEqualTo(values(known, typed.arguments()));
  }

  private static Filled filled(Known known, Arguments typed) {
    Map<String, String> values = new HashMap<>();
    for (Piece piece : known.way().pieces()) {
      switch (piece) {
        case Piece.Said _ -> {}
        case Piece.Chosen chosen -> values.put(chosen.blank().name(), chosen.word());
        case Piece.Ticked ticked ->
            values.put(ticked.blank().name(), Boolean.toString(typed.has(ticked.flag())));
        case Piece.Value value ->
            said(known, value.arg(), typed)
                .ifPresent(words -> values.put(value.blank().name(), words));
      }
    }
    return new Filled(known.path(), values);
  }

  /// The words of the example that say this value.
  private static <T> Optional<String> said(Known known, Arg<T> arg, Arguments typed) {
    return typed
        .find(arg)
        .map(value ->
            ranges(Line.of(known.form().example()).words().after(1))
                .filter(words -> says(arg, words, value))
                .findFirst()
                .orElseThrow()
                .raw());
  }

  private static <T> boolean says(Arg<T> arg, Words words, T value) {
    Context context =
        new Context(
            "test",
            new Moment(
                Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"), List.of()));
    return arg.type().read(words, context) instanceof Reading.Read<T>(T read, int count)
        && count == words.size()
        && read.equals(value);
  }

  private static Stream<Words> ranges(Words words) {
    return Stream.iterate(0, from -> from < words.size(), from -> from + 1)
        .flatMap(from ->
            Stream.iterate(words.size() - from, count -> count > 0, count -> count - 1)
                .map(count -> words.after(from).first(count)));
  }

  private static List<Optional<?>> values(Known known, Arguments arguments) {
    return known.way().pieces().stream()
        .filter(Piece.Value.class::isInstance)
        .<Optional<?>>map(piece -> arguments.find(((Piece.Value) piece).arg()))
        .toList();
  }
}
