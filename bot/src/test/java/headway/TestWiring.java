package headway;

import headway.chat.Action;
import headway.chat.Chat;
import headway.chat.FormKind;
import headway.chat.console.ConsoleChannels;
import headway.coach.Phrasebook;
import headway.command.Answers;
import headway.command.Area;
import headway.command.Areas;
import headway.command.Commands;
import headway.command.Deed;
import headway.command.Dispatch;
import headway.command.DraftCommands;
import headway.command.DraftDeeds;
import headway.command.FormHandler;
import headway.command.Handler;
import headway.command.Presses;
import headway.command.QueueCommands;
import headway.command.QueueDeeds;
import headway.command.Router;
import headway.command.SetUpCommands;
import headway.command.SettingCommands;
import headway.command.SpaceCommands;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.time.DaySet;
import headway.command.time.TimeOfDay;
import headway.command.time.When;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.NudgeMode;
import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import headway.domain.nudge.Quiet;
import headway.domain.week.Rhythm;
import headway.flow.Bells;
import headway.flow.Due;
import headway.flow.FirstWeek;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.People;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.draft.AskMe;
import headway.flow.draft.DraftNotes;
import headway.flow.draft.EditDraft;
import headway.flow.draft.Proposals;
import headway.flow.draft.Readiness;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.draft.WriteDraft;
import headway.flow.outlet.OutletBook;
import headway.flow.outlet.ShowOutlets;
import headway.flow.queue.ApproveDraft;
import headway.flow.queue.CancelDelivery;
import headway.flow.queue.DeliverDraft;
import headway.flow.queue.DeliverDue;
import headway.flow.queue.DeliveryDesk;
import headway.flow.queue.HandedTimes;
import headway.flow.queue.HoldQueue;
import headway.flow.queue.MoveDelivery;
import headway.flow.queue.PayOwed;
import headway.flow.queue.PostedByHand;
import headway.flow.queue.Publications;
import headway.flow.queue.ReleaseHeld;
import headway.flow.queue.SendDelivery;
import headway.flow.queue.ShowQueue;
import headway.flow.queue.TellEnd;
import headway.flow.settings.PauseRest;
import headway.flow.settings.PausedQueue;
import headway.flow.settings.SetSlots;
import headway.flow.settings.SetWeek;
import headway.flow.settings.SetZone;
import headway.flow.setup.CardEdits;
import headway.flow.setup.ChangeRhythm;
import headway.flow.setup.EditIntention;
import headway.flow.setup.SaidTimes;
import headway.flow.setup.SetUp;
import headway.flow.space.SpaceSettings;
import headway.publish.Publisher;
import headway.publish.channel.ChannelPublisher;
import headway.publish.hand.HandPublisher;
import headway.store.mongo.MongoStores;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The flows that exist, joined.
final class TestWiring {
  private final Router router;
  private final Due deliverDue;

  TestWiring(
      MongoStores stores,
      Chat chat,
      ConsoleChannels channels,
      InstantSource clock,
      RandomGenerator random) {
    var members = stores.members();
    Bells bells = new Bells(stores.alarms());
    FirstWeek firstWeek = new FirstWeek(members, bells);
    OpenQuestions questions = new OpenQuestions(stores.questions(), Duration.ofHours(24));
    Outbox outbox =
        new Outbox(
            Map.of(ChatKind.CONSOLE, chat),
            stores.offers(),
            stores.letters(),
            questions,
            () -> id(random));
    OutletBook outlets = new OutletBook(stores.spaces(), Map.of(ChatKind.CONSOLE, channels));
    Sources sources = new Sources(stores.suggestions());
    Readiness readiness = new Readiness(sources, 3);
    List<Publisher> publishers = List.of(new ChannelPublisher(channels, 300), new HandPublisher());
    DraftNotes notes = new DraftNotes(stores.shares(), stores.drafts(), outlets, publishers);
    ShowDraft show = new ShowDraft(stores.drafts(), outlets, notes, readiness);
    DeliveryDesk desk = new DeliveryDesk(stores.drafts());
    Proposals proposals = new Proposals(stores.shares(), stores.drafts(), outlets);
    WriteDraft write =
        new WriteDraft(stores.drafts(), stores.numbers(), proposals, firstWeek, show);
    EditDraft edit = new EditDraft(stores.drafts(), show);
    MoveDelivery move = new MoveDelivery(desk, show, outlets);
    ReleaseHeld release = new ReleaseHeld(stores.drafts());
    Publications publications = (_, _, _, _) -> "";
    CardEdits edits = new CardEdits(members, firstWeek);
    SetUp setUp = new SetUp(edits, bells);
    EditIntention intention = new EditIntention(edits, bells);
    Standings standings = new Standings(stores.shares());

    Area drafts = new DraftCommands(write, edit, show, sources, outlets);
    Area deeds =
        new DraftDeeds(
            write, edit, show, sources, new AskMe(Phrasebook.bundled(), random, show, edit));
    Area queue =
        new QueueCommands(
            new ApproveDraft(stores.drafts(), stores.numbers(), outlets, show),
            new ShowQueue(stores.drafts(), outlets, desk),
            move,
            new CancelDelivery(desk),
            new QueueCommands.Hold(new HoldQueue(members, stores.drafts(), release), outlets));
    Area queueDeeds =
        new QueueDeeds(
            move,
            new PostedByHand(desk, publications),
            desk,
            edit,
            (words, caller) -> whole(words, said -> When.read(said, Commands.moment(caller))));
    Area setUps =
        new SetUpCommands(
            setUp, new ChangeRhythm(edits, intention, setUp, new Said(), bells), intention);
    Area settings =
        new SettingCommands(
            new SetSlots(members),
            new SetZone(members, bells),
            new SetWeek(members, bells),
            new PauseRest(members, standings, new PausedQueue(stores.drafts()), bells),
            new ShowOutlets(outlets, stores.spaces()));
    Area space =
        new SpaceCommands(
            new SpaceSettings(
                stores.spaces(), members, Map.of(ChatKind.CONSOLE, channels), release));
    Areas areas =
        new Areas(
            List.of(new Unbuilt(), drafts, deeds, queue, queueDeeds, setUps, settings, space));
    Answers answers = new Answers(questions, areas);
    this.router =
        new Router(
            stores.inbox(),
            new People(members, bells, start(), () -> id(random)),
            new Dispatch(
                questions,
                answers,
                new Commands(areas.grammar()),
                new Presses(stores.offers(), areas, answers)),
            outbox,
            () -> id(random));
    this.deliverDue =
        new DeliverDue(
            stores.deliveries(),
            new DeliverDraft(
                members,
                new SendDelivery(
                    stores.deliveries(),
                    outlets,
                    publishers,
                    new SendDelivery.Patience(Duration.ofHours(1), Duration.ofDays(1))),
                new HandedTimes(members, Duration.ofDays(1), Duration.ofDays(7)),
                new PayOwed(publications, new TellEnd(outbox, outlets, members), Quiet.DEFAULT)),
            new DeliverDue.Pace(500, 1),
            clock);
  }

  Router router() {
    return router;
  }

  Due deliverDue() {
    return deliverDue;
  }

  private static People.Start start() {
    Set<DayOfWeek> working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    return new People.Start(
        new Habits.NudgePlan(NudgeMode.DAILY, new NudgeTimes(working, LocalTime.of(9, 30))),
        List.of(
            new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0)),
            new WeeklyTime(DayOfWeek.THURSDAY, LocalTime.of(12, 30))),
        Rhythm::start);
  }

  private static String id(RandomGenerator random) {
    byte[] bytes = new byte[12];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static <T> T whole(
      String words, Function<headway.command.line.Words, Reading<T>> reader) {
    return switch (reader.apply(Line.of(words).words())) {
      case Reading.Read<T>(T value, int _) -> value;
      case Reading.Unread<T>(String cause, int _) -> throw new UsageException(cause);
    };
  }

  private static final class Said implements SaidTimes {
    @Override
    public LocalTime time(String words) {
      return whole(words, TimeOfDay::read);
    }

    @Override
    public Set<DayOfWeek> days(String words) {
      return whole(words, DaySet::read);
    }
  }

  /// Stands for the areas that are not built yet.
  private static final class Unbuilt implements Area {
    @Override
    public List<Command<Handler>> commands() {
      return Stream.of("home", "suggest")
          .map(name ->
              new Command<Handler>(
                  name,
                  List.of(
                      new Form<>(
                          List.of(), name, "not built", (_, _) -> Reply.of("Not built yet."))),
                  "not built"))
          .toList();
    }

    @Override
    public Map<Action, Deed> deeds() {
      return Arrays.stream(Action.values())
          .collect(Collectors.toMap(action -> action, _ -> (_, _) -> Reply.of("Not built yet.")));
    }

    @Override
    public Map<FormKind, FormHandler> forms() {
      return Arrays.stream(FormKind.values())
          .collect(Collectors.toMap(kind -> kind, _ -> (_, _, _) -> Reply.of("Not built yet.")));
    }
  }
}
