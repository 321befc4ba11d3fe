package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The welcome card in a channel of Slack, and what people make of it.
final class SlackWelcomeTest {
  private static final String GENERAL = "C0001";
  private static final String WINS = "C0002";

  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    mia = chat.person("mia");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whoeverIsNoLeadPutsUpNoCard() {
    chat.says("space share #general");

    chat.does(user -> user.commands(GENERAL, "space welcome"), "mia");

    assertThat(cards(GENERAL)).isEmpty();
    assertThat(texts(mia)).last().asString().startsWith("Only this space's Leads");
  }

  @Test
  void theCardStandsInTheChannelAndSaysWhatStaysPrivate() {
    put();

    Sight card = cards(GENERAL).getFirst();
    assertThat(card.buttons()).containsExactly("Start", "Suggest a link");
    assertThat(card.text()).contains("no Lead sees them").contains("may be able to export");
    assertThat(texts(you)).last().asString().startsWith("The welcome card stands in #general:");
  }

  @Test
  void aSecondOneReplacesTheFirst() {
    put();
    chat.says("space welcome");

    assertThat(cards(GENERAL)).hasSize(1);
    assertThat(chat.slack().calls("chat.update")).isEqualTo(1);
  }

  @Test
  void whereTheCardWasDeletedANewOneIsPutUp() {
    put();
    Sight old = cards(GENERAL).getFirst();
    chat.slack().deletes(GENERAL, old);

    chat.says("space welcome");

    assertThat(cards(GENERAL)).singleElement().extracting(Sight::ts).isNotEqualTo(old.ts());
  }

  @Test
  void whereTheCardCantBeChangedItIsToldWhereItStands() {
    put();
    chat.slack().failNext("chat.update", "edit_window_closed");

    chat.says("space welcome").hears("@you", "still stands: https://example.slack.com/archives/");

    assertThat(cards(GENERAL)).hasSize(1);
  }

  @Test
  void aChannelThatTheBotLeftIsRefusedWithWhatToDo() {
    chat.says("space share #general");
    chat.slack().removesBot(GENERAL);
    chat.moves("+2m");

    chat.says("space welcome").hears("@you", "I am not in that channel any more");

    assertThat(cards(GENERAL)).isEmpty();
  }

  @Test
  void aChannelWhereFewMayPostIsRefusedWithTheReason() {
    chat.says("space share #general");
    chat.slack().failNext("chat.postMessage " + GENERAL, "restricted_action");

    chat.says("space welcome").hears("@you", "only some people may post", "No card was put up");
  }

  @Test
  void whereSlackIsUnclearTheLeadIsAskedToLook() {
    chat.says("space share #general");
    chat.slack().failNext("chat.postMessage " + GENERAL, "internal_error");

    chat.says("space welcome").hears("@you", "can't tell whether the card stands in #general");
  }

  @Test
  void aCardOfWhichNobodyKnewIsFoundAndNoSecondOneIsPutUp() {
    chat.says("space share #general");
    chat.slack().losesNext("chat.postMessage " + GENERAL);
    chat.says("space welcome").hears("@you", "can't tell whether the card stands in #general");

    chat.says("space welcome").hears("@you", "The welcome card stands in #general: https://");

    assertThat(cards(GENERAL)).hasSize(1);
    press("Start", "mia");
    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
  }

  @Test
  void whileTheChannelCantBeLookedThroughNoSecondCardIsPutUp() {
    chat.says("space share #general");
    chat.slack().losesNext("chat.postMessage " + GENERAL);
    chat.says("space welcome");
    chat.slack().failNext("conversations.history", "fatal_error");

    chat.says("space welcome").hears("@you", "can't tell whether the card stands in #general");
    chat.says("space welcome").hears("@you", "The welcome card stands in #general");

    assertThat(cards(GENERAL)).hasSize(1);
  }

  @Test
  void twoLeadsAtOncePutUpOneCard() {
    chat.says("space share #general", "space leads add <@U0MIA>");

    chat.does(user -> user.commands(GENERAL, "space welcome"), "you", "mia");

    assertThat(cards(GENERAL)).hasSize(1);
    assertThat(Stream.concat(texts(you).stream(), texts(mia).stream()))
        .filteredOn(text -> text.startsWith("The welcome card stands in #general"))
        .isNotEmpty();
  }

  @Test
  void aPrivateChannelIsThereOnlyForThoseWhoAreInIt() {
    chat.slack().opensPrivately("C0009", "layoffs", "U0MIA");
    chat.says("space leads add <@U0MIA>");

    List<String> hidden = answers("C0009", "layoffs");
    List<String> none = answers("C0008", "layoffs");

    assertThat(hidden).hasSize(5).isEqualTo(none.stream().map(SlackWelcomeTest::ofHidden).toList());
    chat.does(user -> user.commands(GENERAL, "space list <#C0009|layoffs>"), "mia");
    assertThat(texts(mia)).last().asString().contains("Also listed: #layoffs");
  }

  @Test
  void anyLeadTakesAListedChannelOffTheList() {
    chat.slack().opensPrivately("C0009", "layoffs", "U0MIA");
    chat.says("space leads add <@U0MIA>");
    chat.does(user -> user.commands(GENERAL, "space list <#C0009|layoffs>"), "mia");

    chat.does(user -> user.commands(GENERAL, "space unlist <#C0009|layoffs>"), "you");

    assertThat(texts(you)).last().asString().contains("Not listed any more");
  }

  @Test
  void whileSlackIsBusyNothingChanges() {
    chat.says("space share #general");
    chat.slack().limitNext("chat.postMessage " + GENERAL, 30);

    chat.says("space welcome").hears("@you", "nothing was changed");
  }

  @Test
  void aPressInAChannelThatTheBotLeftIsAnswered() {
    put();
    chat.slack().removesBot(GENERAL);

    press("Start", "mia");

    assertThat(direct(mia)).anyMatch(text -> text.contains("Whom would you like to be useful"));
  }

  @Test
  void startGoesOnInADirectMessageAndTheCardStays() {
    put();

    press("Start", "mia");

    assertThat(mia.form()).isEmpty();
    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
    assertThat(texts(mia)).last().asString().startsWith("I have written to you");
    assertThat(cards(GENERAL).getFirst().buttons()).containsExactly("Start", "Suggest a link");
    chat.says("@mia: nurses").hears("@mia", "What should your sharing do for them?");
  }

  @Test
  void twoPeopleWhoPressAtOnceAndOneOfThemTwiceAreAllAnswered() {
    put();

    chat.does(user -> user.pressesIn(GENERAL, "Start"), "mia", "you", "mia");

    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
    assertThat(texts(mia)).last().asString().startsWith("We have begun");
    assertThat(direct(you)).anyMatch(text -> text.startsWith("Hello you."));
  }

  @Test
  void whoeverTakesNoDirectMessagesGoesOnInTheChannelAlone() {
    put();
    chat.slack().failNext("conversations.open", "cannot_dm_bot");

    press("Start", "mia");

    assertThat(direct(mia)).isEmpty();
    assertThat(texts(mia)).anyMatch(text -> text.startsWith("I can't write to you directly"));
    assertThat(mia.seesForm().orElseThrow().text()).contains("Whom would you like to be useful");
    press("Start", "mia");
    assertThat(texts(mia)).noneMatch(text -> text.startsWith("We have begun"));
  }

  @Test
  void whileSlackLetsNobodyBeWrittenToThePressCanBeMadeAgain() {
    put();
    chat.slack().failNext("conversations.open", "org_login_required");

    press("Start", "mia");
    press("Start", "mia");

    assertThat(texts(mia)).anyMatch(text -> text.contains("Press Start again in a moment"));
    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
  }

  @Test
  void aPressOnACardThatWasReplacedDoesTheSame() {
    put();
    Sight old = cards(GENERAL).getFirst();
    chat.says("space welcome");

    chat.does(user -> user.pressesOn(old, "Start"), "mia");

    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
  }

  @Test
  void aSuggestionIsOneFormAndGoesIntoThePool() {
    put();

    press("Suggest a link", "mia");
    suggest("https://example.org/lithium", "<!channel> Their *yield* is twice ours.");

    assertThat(mia.form()).isEmpty();
    assertThat(texts(mia)).last().asString().startsWith("Kept as s1, in the pool");
    assertThat(cards(GENERAL))
        .singleElement()
        .satisfies(card -> assertThat(card.buttons()).containsExactly("Start", "Suggest a link"));
    assertThat(chat.slack().sights(GENERAL)).hasSize(1);
    chat.says("draft s1").hears("@you", "example.org/lithium");
  }

  @Test
  void aSuggestionSentTwiceIsKeptOnce() {
    put();
    press("Suggest a link", "mia");
    var form = mia.form().orElseThrow();

    suggest("https://example.org/lithium", "Good.");
    mia.reopens(form);
    mia.submits(Map.of("link", "https://example.org/lithium", "note", "Good."));
    chat.does(user -> user.commands(GENERAL, "suggest https://example.org/lithium"), "mia");

    assertThat(texts(mia)).filteredOn(text -> text.startsWith("Kept as")).hasSize(1);
    assertThat(texts(mia)).last().asString().startsWith("That is s1 already");
  }

  @Test
  void anEmptySuggestionIsSaidBesideTheField() {
    put();
    press("Suggest a link", "mia");

    var answer = mia.submits(Map.of("note", "Only a note."));

    assertThat(answer.toString()).contains("errors").contains("A note alone suggests nothing");
    assertThat(mia.form()).isPresent();
  }

  @Test
  void aChannelIsChosenFromSlacksOwnList() {
    chat.slack().opens(WINS, "wins");

    chat.does(user -> user.commands(GENERAL, "space share"), "you");
    chat.does(user -> user.submits(Map.of("channel", WINS)), "you");

    assertThat(texts(you)).last().asString().contains("Share channel: #wins");
  }

  @Test
  void aChosenChannelThatTheBotIsNotInIsRefusedInTheForm() {
    chat.slack().opens(WINS, "wins");
    chat.slack().removesBot(WINS);
    chat.does(user -> user.commands(GENERAL, "space list"), "you");

    var none = you.submits(Map.of());
    var answer = you.submits(Map.of("channel", WINS));

    assertThat(none.toString()).contains("errors").contains("Choose a channel");
    assertThat(answer.toString()).contains("errors").contains("Invite me there");
  }

  @Test
  void theSameAnswerSentAgainAfterAMistakeIsTaken() {
    chat.slack().opens(WINS, "wins");
    chat.slack().removesBot(WINS);
    chat.does(user -> user.commands(GENERAL, "space share"), "you");
    you.submits(Map.of("channel", WINS));
    chat.slack().invitesBot(WINS);

    chat.moves("2026-11-23T08:30Z");
    chat.does(user -> user.submits(Map.of("channel", WINS)), "you");

    assertThat(texts(you)).last().asString().contains("Share channel: #wins");
  }

  /// What you are told when you name that channel, in every way there is.
  private List<String> answers(String id, String name) {
    List<String> ways =
        List.of(
            "space share <#" + id + "|" + name + ">",
            "space list " + id,
            "space list #" + id,
            "space welcome " + id,
            "space unlist <#" + id + "|" + name + ">");
    int before = texts(you).size();
    ways.forEach(words -> chat.does(user -> user.commands(GENERAL, words), "you"));
    return texts(you).subList(before, texts(you).size());
  }

  private static String ofHidden(String answer) {
    return answer.replace("C0008", "C0009");
  }

  private void put() {
    chat.says("space share #general", "space welcome");
  }

  private void press(String label, String who) {
    chat.does(user -> user.pressesIn(GENERAL, label), who);
  }

  private void suggest(String link, String note) {
    chat.does(user -> user.submits(Map.of("link", link, "note", note)), "mia");
  }

  private List<Sight> cards(String channel) {
    return chat.slack().sights(channel).stream()
        .filter(sight -> sight.buttons().contains("Start"))
        .toList();
  }

  private static List<String> texts(FakeUser user) {
    return user.sees().stream().map(Sight::text).toList();
  }

  private static List<String> direct(FakeUser user) {
    return user.told().stream().map(Sight::text).toList();
  }
}
