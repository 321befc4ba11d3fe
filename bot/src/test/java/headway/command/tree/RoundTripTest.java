package headway.command.tree;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AllCommands;
import headway.chat.menu.Filled;
import headway.command.Handler;
import headway.command.grammar.Arguments;
import headway.command.grammar.Call;
import java.util.List;
import java.util.Optional;
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

    Filled filled = FilledIn.as(known.form().example());
    Call<Handler> chosen = Known.parse(AllCommands.speech().line(filled));

    assertThat(typed.form()).isSameAs(known.form());
    assertThat(chosen.form()).isSameAs(known.form());
    assertThat(values(known, chosen.arguments())).isEqualTo(values(known, typed.arguments()));
  }

  private static List<Optional<?>> values(Known known, Arguments arguments) {
    return known.way().pieces().stream()
        .filter(Piece.Value.class::isInstance)
        .<Optional<?>>map(piece -> arguments.find(((Piece.Value) piece).arg()))
        .toList();
  }
}
