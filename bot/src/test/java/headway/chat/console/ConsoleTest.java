package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Handle;
import headway.chat.Message;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Sent;
import headway.domain.ChatKind;
import headway.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final Audience YOU = new Audience.Direct(ConsoleSpace.account("you"));
  private static final Audience MIA = new Audience.Direct(ConsoleSpace.account("mia"));
  private static final Message CHOICE =
      Message.of("Which?").with(new Button("This", Action.FINE), new Button("That", Action.LATER));

  private final Stand stand = new Stand();

  @Test
  void aLineIsARequestOfItsSpeaker() {
    stand.hears("home\n#general @mia: suggest x\n");

    assertThat(stand.requests)
        .extracting(Request::input)
        .containsExactly(line("home"), line("suggest x"));
    assertThat(stand.requests).extracting(Request::at).containsOnly(Stand.NOW);
    Request.From mia = stand.requests.getLast().from();
    assertThat(mia.account()).isEqualTo(ConsoleSpace.account("mia"));
    assertThat(mia.place()).isEqualTo(new Place.InChannel(ConsoleSpace.channel("general")));
    assertThat(mia.profile())
        .isEqualTo(new Profile("mia", Optional.empty(), ConsoleSpace.ID, false));
  }

  @Test
  void youAloneLeadTheConsole() {
    stand.hears("home\n@YOU: home\n@mia: home");

    assertThat(stand.requests)
        .extracting(request -> request.from().profile().lead())
        .containsExactly(true, true, false);
  }

  @Test
  void noTwoEventsShareAnId() {
    stand.hears("home\nhome\nhome");

    assertThat(stand.requests).extracting(Request::eventId).doesNotHaveDuplicates();
  }

  @Test
  void silenceAsksNothing() {
    stand.hears("\n# nothing\n   \n");

    assertThat(stand.requests).isEmpty();
    assertThat(stand.shown()).isEmpty();
  }

  @Test
  void aRemarkIsAnAnswerWhileAQuestionIsOpen() {
    stand.asked = true;

    stand.hears("# What I learned\n");

    assertThat(stand.requests).extracting(Request::input).containsExactly(line("# What I learned"));
  }

  @Test
  void aDeedThatFailsIsAnsweredAndTheNextLineHeard() {
    stand.fails = Optional.of(new IllegalStateException("broken"));

    stand.hears("!clock +2h\nhome\n");

    String answer =
        "That failed on my side; standard error says why. Nothing that I confirmed before is"
            + " lost. Try again in a moment.\n\n";
    assertThat(stand.shown()).isEqualTo(answer.repeat(2));
    assertThat(stand.requests).hasSize(1);
  }

  @Test
  void whatIsDueAndFailsIsToldOnceUntilItWorksAgain() {
    stand.fails = Optional.of(new StoreException("The disk is full."));
    stand.hears("home\nhome\n");
    stand.fails = Optional.empty();
    stand.hears("home\n");
    stand.fails = Optional.of(new StoreException("The disk is full."));
    stand.hears("home\n");

    assertThat(stand.shown()).isEqualTo("The disk is full.\n\n".repeat(2));
    assertThat(stand.requests).hasSize(4);
  }

  @Test
  void aPauseBetweenMessagesShowsTheTime() {
    stand.sends(YOU, Message.of("Good morning."));
    stand.later(Duration.ofMinutes(9));
    stand.sends(YOU, Message.of("Still here."));
    stand.later(Duration.ofMinutes(10));
    stand.sends(YOU, Message.of("Back."));

    assertThat(stand.shown())
        .isEqualTo(
            """
            Good morning.

            Still here.

            ── Mon 23 Nov 2026 08:19 (UTC)

            Back.

            """);
  }

  @Test
  void theTimeIsTheReadersWhereAMessageToThemHasToldTheirZone() {
    stand.sends(YOU, Message.of("Next: ").when(Stand.NOW, ZoneId.of("Europe/Berlin")));
    stand.later(Duration.ofMinutes(10));
    stand.sends(YOU, Message.of("Back."));

    assertThat(stand.shown()).endsWith("── Mon 23 Nov 2026 09:10 (Europe/Berlin)\n\nBack.\n\n");
  }

  @Test
  void aPressTakesTheLatestMessageOfItsSpeaker() {
    stand.sends(YOU, Message.of("Old").with(new Button("Old", Action.FINE)));
    stand.sends(YOU, CHOICE);
    stand.sends(MIA, Message.of("Hers").with(new Button("Hers", Action.FINE)));
    stand.sends(YOU, Message.of("Without buttons"));

    stand.hears("!press 2\n!press 2\n@mia: !press 1\n!press 1 m1");

    assertThat(stand.requests)
        .extracting(Request::input)
        .containsExactly(
            press("offer of That"),
            press("offer of That"),
            press("offer of Hers"),
            press("offer of Old"));
  }

  @Test
  void aPressOnAWhisperBelongsToItsChannel() {
    var general = ConsoleSpace.channel("general");
    stand.sends(new Audience.Whisper(general, YOU.account()), CHOICE);

    stand.hears("!press 1");

    assertThat(stand.requests.getFirst().from().place()).isEqualTo(new Place.InChannel(general));
    assertThat(stand.shown()).startsWith("Which?");
  }

  @Test
  void aPressOnSomebodyElsesMessageIsHandedInAsThePressersOwn() {
    stand.sends(MIA, CHOICE);

    stand.hears("@bob: !press 1 m1\n@bob: !press 9 m1");

    assertThat(stand.requests.getFirst().from().account()).isEqualTo(ConsoleSpace.account("bob"));
    assertThat(stand.requests.getFirst().input()).isEqualTo(press("offer of This"));
    assertThat(stand.shown()).endsWith("@bob\nThere is no button 9: m1 has 2 buttons.\n\n");
  }

  @Test
  void aPressOnNothingIsExplained() {
    stand.hears("!press 1\n@mia: !press 1 m9");

    assertThat(stand.requests).isEmpty();
    assertThat(stand.shown())
        .isEqualTo(
            """
            There is no message with buttons to press yet. `home` shows the next step.

            @mia
            m9 has no buttons that I know of. `!press 1` presses on the latest message that has some.

            """);
  }

  @Test
  void aNumberThatIsNoButtonNamesThoseThatAre() {
    stand.sends(YOU, CHOICE);
    stand.hears("!press 3\n!press 0");

    assertThat(stand.requests).isEmpty();
    assertThat(stand.shown())
        .contains("There is no button 3: m1 has 2 buttons, [1] This  [2] That.")
        .contains("There is no button 0:");
  }

  @Test
  void anUpdateIsANewMessageThatCanBePressedAndUpdatedInTurn() {
    stand.sends(YOU, CHOICE);
    Handle first = new Handle(ChatKind.CONSOLE, "m1", true);
    Message changed = Message.of("It is out.").with(new Button("See it", Action.SHOW_QUEUE));

    boolean updated = stand.chat.update(first, YOU, stand.letter(YOU, changed));
    stand.hears("!press 1");

    assertThat(updated).isTrue();
    assertThat(stand.shown()).endsWith("m1 now reads\nIt is out.\n[1] See it   (m2)\n\n");
    assertThat(stand.requests.getFirst().input()).isEqualTo(press("offer of See it"));
    assertThat(stand.letters.about(YOU.account(), "d1").orElseThrow().handle().value())
        .isEqualTo("m2");
  }

  @Test
  void theClockIsMovedAndWhatIsDueEndsBeforeTheNextLine() {
    stand.hears("!clock +2h\nhome\n");

    assertThat(stand.moves).containsExactly("settled", "+2h", "settled", "settled");
  }

  @Test
  void aLineTooLongIsAnsweredAndTheNextOneHeard() {
    stand.hears("a".repeat(2_000_000) + "\nhome");

    assertThat(stand.shown())
        .isEqualTo(
            "That line is longer than 1,048,576 characters, so I skipped it."
                + " Send it in shorter lines.\n\n");
    assertThat(stand.requests).hasSize(1);
  }

  @Test
  void nobodyLeftToReadEndsTheConversation() {
    AtomicInteger heard = new AtomicInteger();
    Printer printer =
        new Printer(heard::get, Stand.CLOCK, Layout.JSON, new StreamScreen(new Gone()));
    ConsoleChat chat = new ConsoleChat(printer, stand.letters, Stand.CLOCK);
    var requests =
        new Requests(
            new java.util.Random(1),
            Stand.CLOCK,
            new Presses(stand.letters, stand.cards, stand.offers),
            _ -> false);
    Lines endless = _ -> new Lines.Line.Words("home");

    new Console(
            endless,
            printer,
            requests,
            _ -> {
              heard.incrementAndGet();
              chat.send(YOU, stand.letter(YOU, Message.of("Hello.")));
            },
            new NoHands())
        .run();

    assertThat(heard).hasValue(1);
    assertThat(chat.send(YOU, stand.letter(YOU, Message.of("Late."))))
        .isInstanceOf(Sent.Busy.class);
    assertThat(chat.update(ConsoleChat.handle("m1"), YOU, stand.letter(YOU, CHOICE))).isFalse();
  }

  /// A pipe whose reader went away.
  private static final class Gone extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  /// A clock that is left alone.
  private static final class NoHands implements ClockHands {
    @Override
    public void move(String words) {}

    @Override
    public void settle() {}
  }

  private static Request.Input line(String words) {
    return new Request.Input.Line(words);
  }

  private static Request.Input press(String offer) {
    return new Request.Input.Press(offer);
  }

  @Test
  void theLayoutOfLinesIsKept() {
    stand.hears("draft one \\\n  two");

    assertThat(stand.requests)
        .extracting(Request::input)
        .isEqualTo(List.of(line("draft one \n  two")));
  }
}
