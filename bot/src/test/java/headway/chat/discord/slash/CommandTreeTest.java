package headway.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AllCommands;
import headway.chat.menu.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/// The whole tree keeps to what Discord takes.
final class CommandTreeTest {
  private static final int A_LEVEL = 25;
  private static final int ALL_LETTERS = 8_000;

  private final List<CommandData> commands =
      CommandTree.of(AllCommands.speech().menu(), _ -> Map.of());
  private final DataObject door = commands.getFirst().toData();

  @Test
  void thereIsOneDoorAndOneEntryInTheMenuOfAMessage() {
    assertThat(commands)
        .extracting(CommandData::getName)
        .containsExactly("headway", "Suggest to Headway");
    assertThat(options(door)).extracting(one -> one.getString("name")).contains("home");
  }

  @Test
  void noLevelHasMoreThanTwentyFive() {
    everyOne(one -> assertThat(options(one)).hasSizeLessThanOrEqualTo(A_LEVEL));
    everyOne(one -> assertThat(list(one, "choices")).hasSizeLessThanOrEqualTo(A_LEVEL));
  }

  @Test
  void everyNameAndDescriptionFits() {
    everyOne(one -> {
      assertThat(one.getString("name")).matches("[-_\\p{L}\\p{N}]{1,32}").isLowerCase();
      assertThat(one.getString("description"))
          .hasSizeBetween(1, 100)
          .doesNotContain("`")
          .doesNotEndWith("…");
    });
  }

  @Test
  void whatIsRequiredComesBeforeWhatIsNot() {
    everyOne(one -> {
      List<Boolean> required =
          options(one).stream().map(option -> option.getBoolean("required", false)).toList();
      assertThat(required).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    });
  }

  @Test
  void allLettersTogetherAreNotTooMany() {
    int letters =
        everything(door)
            .mapToInt(one ->
                one.getString("name").length()
                    + one.getString("description").length()
                    + list(one, "choices").stream()
                        .mapToInt(choice ->
                            choice.getString("name").length() + choice.getString("value").length())
                        .sum())
            .sum();

    assertThat(letters).isBetween(1, ALL_LETTERS);
  }

  @Test
  void anOptionIsOfItsType() {
    assertThat(option("space", "share", "channel").getInt("type"))
        .isEqualTo(OptionType.CHANNEL.getKey());
    assertThat(option("intention", "target").getInt("type")).isEqualTo(OptionType.INTEGER.getKey());
    assertThat(option("intention", "target").getInt("max_value")).isEqualTo(14);
    assertThat(option("suggest", "pool").getInt("type")).isEqualTo(OptionType.BOOLEAN.getKey());
    assertThat(option("draft", "show", "draft").getBoolean("autocomplete")).isTrue();
    assertThat(option("settings", "zone", "zone").getBoolean("autocomplete")).isTrue();
    assertThat(option("draft", "text", "text").getInt("max_length")).isEqualTo(6_000);
    assertThat(list(option("shared", "kind"), "choices")).hasSize(4);
  }

  @Test
  void wordsOfOtherLanguagesGoWithTheCommands() {
    Menu menu = AllCommands.speech().menu();

    DataObject told = CommandTree.of(menu, Translations.bundled()).getFirst().toData();
    String all = DataArray.empty().add(told).toString();

    assertThat(all).contains("Ein stetiger Takt des Teilens", "\"de\":\"verwerfen\"");
  }

  private DataObject option(String... path) {
    DataObject at = door;
    for (String name : path) {
      at =
          options(at).stream()
              .filter(one -> one.getString("name").equals(name))
              .findFirst()
              .orElseThrow();
    }
    return at;
  }

  private void everyOne(Consumer<DataObject> check) {
    assertThat(everything(door)).hasSizeGreaterThan(60).allSatisfy(check);
  }

  private static Stream<DataObject> everything(DataObject one) {
    return Stream.concat(
        Stream.of(one), options(one).stream().flatMap(CommandTreeTest::everything));
  }

  private static List<DataObject> options(DataObject one) {
    return list(one, "options");
  }

  private static List<DataObject> list(DataObject one, String key) {
    List<DataObject> all = new ArrayList<>();
    DataArray array = one.optArray(key).orElseGet(DataArray::empty);
    for (int at = 0; at < array.length(); at++) {
      all.add(array.getObject(at));
    }
    return all;
  }
}
