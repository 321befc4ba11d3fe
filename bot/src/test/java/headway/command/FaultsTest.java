package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Chat;
import headway.chat.FormKind;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Part;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Sent;
import headway.command.grammar.Command;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.NudgeMode;
import headway.domain.UsageException;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.Rhythm;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.People;
import headway.flow.Reply;
import headway.flow.Town;
import headway.flow.nudge.OutNews;
import headway.flow.nudge.ReachFirst;
import headway.flow.nudge.ReplyNews;
import headway.flow.outlet.OutletBook;
import headway.store.Inbox;
import headway.store.Letters;
import headway.store.Offers;
import headway.store.StoreException;
import headway.store.mongo.MongoExtension;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The one door through which errors become words.
@ExtendWith(MongoExtension.class)
final class FaultsTest {
  private static final Account MIA = new Account(ChatKind.CONSOLE, "console", "mia");

  private final Town town;
  private final Deafening chat = new Deafening();

  FaultsTest(MongoDatabase database) {
    database.drop();
    town = new Town(database);
  }

  @Test
  void aFailureNamesItsReferenceInTheLogAndWhatToDo() {
    Router router = router(town.stores.inbox());

    router.receive(line("e1", "burst"));
    router.resume();

    assertThat(chat.heard)
        .containsExactly(
            "That failed on my side; the log has it as r1. Nothing that I confirmed before is lost."
                + " Try again in a moment.");
  }

  @Test
  void aStoreThatCannotBeUsedNamesCauseAndNextStep() {
    router(town.stores.inbox()).receive(line("e1", "full"));

    assertThat(chat.heard)
        .containsExactly(
            "The disk is full; make room. Nothing that I confirmed before is lost. Try again in a"
                + " moment.");
  }

  @Test
  void whatSaysTryAgainItselfSaysItOnce() {
    router(town.stores.inbox()).receive(line("e1", "tight"));

    assertThat(chat.heard)
        .containsExactly(
            "Free at least 64 MiB, then try again. Nothing that I confirmed before is lost.");
  }

  @Test
  void aMistakeIsShownAsItIsButSteersNoTerminal() {
    router(town.stores.inbox()).receive(line("e1", "slip"));

    assertThat(chat.heard).containsExactly("I don't know \"[31mred\nrest\". Say it otherwise.");
  }

  @Test
  void aRequestThatCannotBeKeptIsAnsweredWithoutTheStore() {
    Inbox inbox = full(Inbox.class, town.stores.inbox(), "put");

    router(inbox, town.stores.offers()).receive(line("e1", "fine"));

    assertThat(chat.heard).singleElement().asString().startsWith("The disk is full; make room.");
  }

  @Test
  void whoWasToldToTryAgainIsNotAnsweredASecondTimeLater() {
    Offers offers = full(Offers.class, town.stores.offers(), "add");

    router(town.stores.inbox(), offers).receive(line("e1", "button"));
    town.stores.forgetLeases();
    router(town.stores.inbox()).resume();

    assertThat(chat.heard).singleElement().asString().startsWith("The disk is full; make room.");
  }

  @Test
  void whoWasAnsweredIsNotToldToTryAgain() {
    Inbox inbox = full(Inbox.class, town.stores.inbox(), "done");

    router(inbox, town.stores.offers()).receive(line("e1", "fine"));

    assertThat(chat.heard).containsExactly("Fine.");
  }

  @Test
  void whoWasAnsweredIsNotToldToTryAgainWhenTheAnswerCannotBeRemembered() {
    Letters letters = full(Letters.class, town.stores.letters(), "add");

    router(town.stores.inbox(), town.stores.offers(), letters).receive(line("e1", "button"));

    assertThat(chat.heard).containsExactly("Fine.");
  }

  @Test
  void anAnswerThatCouldNotBeSaidIsSaidAfterARestart() {
    chat.deaf = true;
    router(town.stores.inbox()).receive(line("e1", "fine"));
    chat.deaf = false;

    town.stores.forgetLeases();
    router(town.stores.inbox()).resume();

    assertThat(chat.heard).containsExactly("Fine.");
  }

  @Test
  void anAnswerThatTheChatPutsOffIsSaidLater() {
    chat.busy = true;
    router(town.stores.inbox()).receive(line("e1", "fine"));
    chat.busy = false;

    town.stores.forgetLeases();
    router(town.stores.inbox()).resume();

    assertThat(chat.heard).containsExactly("Fine.");
  }

  private Router router(Inbox inbox) {
    return router(inbox, town.stores.offers());
  }

  private Router router(Inbox inbox, Offers offers) {
    return router(inbox, offers, town.stores.letters());
  }

  private Router router(Inbox inbox, Offers offers, Letters letters) {
    Areas areas = new Areas(List.of(new Trouble()));
    OpenQuestions questions = new OpenQuestions(town.stores.questions(), Duration.ofDays(1));
    Answers answers = new Answers(questions, areas);
    Supplier<String> names = new Counting();
    Outbox outbox = new Outbox(Map.of(ChatKind.CONSOLE, chat), offers, letters, questions, names);
    Dispatch dispatch =
        new Dispatch(
            questions,
            answers,
            new Commands(areas.grammar()),
            new Presses(offers, areas, answers),
            new Dispatch.Beside(
                new OutNews(
                    town.stores.members(),
                    town.stores.drafts(),
                    new OutletBook(town.stores.spaces(), Town.channels()),
                    new ReplyNews(town.stores.echoes(), town.stores.drafts())),
                new ReachFirst(town.stores.members(), outbox)));
    People people =
        new People(town.stores.members(), town.stores.leads(), town.bells, start(), () -> "mia");
    return new Router(inbox, people, dispatch, outbox, names);
  }

  private static People.Start start() {
    return new People.Start(
        new Habits.NudgePlan(
            NudgeMode.DAILY, new NudgeTimes(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 30))),
        List.of(),
        Rhythm::start);
  }

  private static String words(Part part) {
    return switch (part) {
      case Part.Ours(String text) -> text;
      case Part.Mistake(String text, String _) -> text;
      case Part.Theirs _, Part.Link _, Part.When _, Part.Person _, Part.File _, Part.Grid _ -> "";
    };
  }

  private static Request line(String event, String words) {
    Profile profile = new Profile("Mia", Optional.empty(), Town.SPACE, false);
    return new Request(
        event,
        new Request.From(MIA, new Place.Direct(), profile),
        new Request.Input.Line(words),
        Town.MONDAY);
  }

  private static final class Counting implements Supplier<String> {
    private int last;

    @Override
    public String get() {
      return "r" + ++last;
    }
  }

  /// Commands that go wrong, each in its way.
  private static final class Trouble implements Area {
    @Override
    public List<Command<Handler>> commands() {
      return List.of(
          command("home", () -> Reply.of("Home.")),
          command("fine", () -> Reply.of("Fine.")),
          command(
              "button", () -> Reply.of(Message.of("Fine.").with(new Button("Fine", Action.FINE)))),
          command(
              "burst",
              () -> {
                throw new IllegalStateException("burst");
              }),
          command(
              "full",
              () -> {
                throw new StoreException("The disk is full; make room.");
              }),
          command(
              "tight",
              () -> {
                throw new StoreException("Free at least 64 MiB, then try again.");
              }),
          command(
              "slip",
              () -> {
                throw new UsageException(
                    "I don't know \"\u001B[31m\u202Ered\nrest\u0000\". Say it otherwise.");
              }));
    }

    @Override
    public Map<Action, Deed> deeds() {
      return Arrays.stream(Action.values())
          .collect(Collectors.toMap(action -> action, _ -> (_, _) -> Reply.of("Done.")));
    }

    @Override
    public Map<FormKind, FormHandler> forms() {
      return Arrays.stream(FormKind.values())
          .collect(Collectors.toMap(kind -> kind, _ -> (_, _, _) -> Reply.of("Kept.")));
    }

    private static Command<Handler> command(String name, Supplier<Reply> deed) {
      return Args.command(name, "test", Args.form(name, "test", (_, _) -> deed.get()));
    }
  }

  /// The store, on a disk that is full whenever that method is called.
  private static <T> T full(Class<T> port, T whole, String method) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw new StoreException("The disk is full; make room.");
              }
              return called.invoke(whole, arguments);
            }));
  }

  /// A chat that keeps what it said, and can be out of order.
  private static final class Deafening implements Chat {
    private final List<String> heard = new ArrayList<>();
    private boolean deaf;
    private boolean busy;

    @Override
    public boolean isPresent() {
      return true;
    }

    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public Sent send(Audience to, Letter letter) {
      if (deaf) {
        throw new IllegalStateException("out of order");
      }
      if (busy) {
        return new Sent.Busy(Duration.ofMinutes(1));
      }
      heard.add(
          letter.message().parts().stream().map(FaultsTest::words).collect(Collectors.joining()));
      return new Sent.Delivered(new Handle(ChatKind.CONSOLE, "m" + heard.size(), true));
    }

    @Override
    public boolean update(Handle handle, Audience to, Letter letter) {
      return false;
    }
  }
}
