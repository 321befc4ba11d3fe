package headway.command.tree;

import headway.chat.menu.Filled;
import headway.command.Handler;
import headway.command.grammar.Arg;
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

/// A line as somebody would choose it from the menu and fill it in.
public final class FilledIn {
  private final String line;
  private final Call<Handler> typed;
  private final Known known;

  private FilledIn(String line) {
    this.line = line;
    this.typed = Known.parse(line);
    this.known =
        Known.all().stream()
            .filter(one -> one.form().equals(typed.form()))
            .findFirst()
            .orElseThrow();
  }

  public static Filled as(String line) {
    return new FilledIn(line).filled();
  }

  private Filled filled() {
    Map<String, String> values = new HashMap<>();
    for (Piece piece : known.way().pieces()) {
      switch (piece) {
        case Piece.Said _ -> {}
        case Piece.Chosen chosen -> values.put(chosen.blank().name(), chosen.word());
        case Piece.Ticked ticked ->
            values.put(
                ticked.blank().name(), Boolean.toString(typed.arguments().has(ticked.flag())));
        case Piece.Value value ->
            said(value.arg()).ifPresent(words -> values.put(value.blank().name(), words));
      }
    }
    return new Filled(known.path(), values);
  }

  /// The words of the line that say this value.
  private <T> Optional<String> said(Arg<T> arg) {
    return typed
        .arguments()
        .find(arg)
        .map(value ->
            ranges(Line.of(line).words().after(1))
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
}
