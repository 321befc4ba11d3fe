package headway.command.tree;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AllCommands;
import headway.chat.menu.Filled;
import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Want;
import headway.command.Handler;
import headway.command.grammar.Arguments;
import headway.command.grammar.Call;
import headway.domain.UsageException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A value stays what it was filled in as, whatever stands in it.
final class HostileValuesTest {
  @Property(tries = 3_000)
  void aValueIsNeverAnotherCommandNorAnotherOption(
      @ForAll("places") Known known, @ForAll("values") List<String> values) {
    Map<String, String> filled = filled(known, values);

    Optional<Call<Handler>> call = parsed(new Filled(known.path(), filled));

    call.ifPresent(understood -> {
      assertThat(known.neighbours().map(Known::form)).contains(understood.form());
      assertThat(found(understood)).isEqualTo(filled.keySet());
    });
  }

  @Property(tries = 1_000)
  void aTextArrivesAsItWasWritten(@ForAll("values") List<String> values) {
    String text = values.getFirst();

    Optional<Call<Handler>> call =
        parsed(new Filled(List.of("draft", "text"), Map.of("draft", "d4", "text", text)));

    String seen = call.map(understood -> text(understood)).orElse("");
    assertThat(bare(seen)).isEqualTo(bare(text));
  }

  private static String text(Call<Handler> call) {
    Known known = new Known(call.command(), call.form());
    return known.way().pieces().stream()
        .filter(Piece.Value.class::isInstance)
        .map(piece -> ((Piece.Value) piece).arg())
        .filter(arg -> arg.name().equals("text"))
        .flatMap(arg -> call.arguments().find(arg).stream())
        .map(Object::toString)
        .findFirst()
        .orElseThrow();
  }

  /// What is neither blank nor one of our marks; a text of nothing else is none.
  private static String bare(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}\\u2800]", "");
  }

  private static Optional<Call<Handler>> parsed(Filled filled) {
    try {
      return Optional.of(Known.parse(AllCommands.speech().line(filled)));
    } catch (UsageException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> filled(Known known, List<String> values) {
    Map<String, String> filled = new HashMap<>();
    int next = 0;
    for (Blank blank : known.way().blanks()) {
      String value = values.get(next++);
      if (!value.isBlank()) {
        filled.put(blank.name(), value(blank, value));
      }
    }
    return filled;
  }

  private static String value(Blank blank, String hostile) {
    return switch (blank.want()) {
      case Want.Tick _ -> "true";
      case Want.OneOf(List<String> words) -> words.contains(hostile) ? hostile : words.getFirst();
      case Want.Words _, Want.Whole _, Want.Channel _, Want.Person _, Want.File _ -> hostile;
    };
  }

  private static Set<String> found(Call<Handler> call) {
    Arguments arguments = call.arguments();
    Set<String> found = new HashSet<>();
    for (Piece piece : new Known(call.command(), call.form()).way().pieces()) {
      switch (piece) {
        case Piece.Said _ -> {}
        case Piece.Chosen chosen -> found.add(chosen.blank().name());
        case Piece.Ticked ticked -> add(found, ticked.blank(), arguments.has(ticked.flag()));
        case Piece.Value value ->
            add(found, value.blank(), arguments.find(value.arg()).isPresent());
      }
    }
    return found;
  }

  private static void add(Set<String> found, Blank blank, boolean isThere) {
    if (isThere) {
      found.add(blank.name());
    }
  }

  @Provide
  Arbitrary<Known> places() {
    return Arbitraries.of(Known.all());
  }

  @Provide
  Arbitrary<List<String>> values() {
    List<String> examples = Known.all().stream().map(known -> known.form().example()).toList();
    Arbitrary<String> pieces =
        Arbitraries.of(
            Stream.concat(
                    examples.stream(),
                    Stream.of(
                        "d4",
                        "s12",
                        "q7",
                        "h3",
                        "drop",
                        "to",
                        "on",
                        "from",
                        "--pool",
                        "--mine",
                        "#general",
                        "hand",
                        "now",
                        "fri 14:30",
                        "monday",
                        "highlight",
                        "\n",
                        "'",
                        "\"",
                        "“",
                        "\u0002text",
                        "\u0002",
                        "\u0003",
                        "<@1",
                        "<https://x",
                        ">",
                        "<#1>",
                        "https://x.org/a",
                        "/headway",
                        "!press 1",
                        "forget me",
                        "\u200b"))
                .toList());
    return pieces
        .list()
        .ofMinSize(0)
        .ofMaxSize(4)
        .map(all -> String.join(" ", all))
        .list()
        .ofSize(6);
  }
}
