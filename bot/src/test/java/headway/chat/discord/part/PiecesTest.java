package headway.chat.discord.part;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Part;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void aShortMessageIsOnePieceAndAGridABlockOfItsOwn() {
    List<String> pieces =
        Pieces.of(List.of(new Part.Ours("Your weeks:\n"), new Part.Grid("a `b`\nc  d\n"))).all();

    assertThat(pieces).containsExactly("Your weeks:\n```\na 'b'\nc  d\n```");
  }

  @Property
  void noPieceIsLongerThanDiscordTakesAndNoLinkIsCut(
      @ForAll @IntRange(min = 1, max = 3_000) int before) {
    String link = "https://a.example/" + "x".repeat(100);

    List<String> pieces =
        Pieces.of(
                List.of(
                    new Part.Theirs("w".repeat(before) + " " + link + " " + "v ".repeat(500)),
                    new Part.Link(link, "the label of it")))
            .all();

    assertThat(pieces).allMatch(piece -> piece.length() <= Pieces.LIMIT);
    assertThat(pieces).anyMatch(piece -> (piece + " ").contains(link + " "));
    assertThat(pieces).anyMatch(piece -> piece.contains("[the label of it](<" + link + ">)"));
  }

  @Property
  void halfOfASignNeverStandsAlone(@ForAll @IntRange(min = 1, max = 50) int before) {
    String text = "w".repeat(before) + "🚲".repeat(1_500);

    List<String> pieces = Cut.into(Pieces.LIMIT, text);

    assertThat(String.join("", pieces)).isEqualTo(text);
    assertThat(pieces).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
  }
}
