package headway.flow.nudge;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.coach.Balance;
import headway.coach.Phrasebook;
import headway.domain.AlarmKind;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeState;
import headway.domain.UsageException;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Due;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.People;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Town;
import headway.flow.outlet.OutletBook;
import headway.flow.week.CloseWeeks;
import headway.store.mongo.MongoStores;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A town with a clock that is moved, a mailbox, and all that rings by itself.
final class NudgeTown {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  final Town town;
  final Mailbox mail;
  final Standings standings;
  final NextStep next;
  final NewsDesk news;
  final OutletBook outlets;
  final AnswerNudge answer;
  final NudgeDue nudges;
  private final CloseWeeks weeks;
  private final List<Caller> people = new ArrayList<>();
  Instant now = Town.MONDAY;

  NudgeTown(MongoDatabase database) {
    town = new Town(database);
    mail = new Mailbox(() -> now);
    standings = new Standings(town.stores.shares());
    outlets = new OutletBook(town.stores.spaces(), Town.channels());
    Phrasebook phrases = Phrasebook.bundled();
    next =
        new NextStep(
            town.stores.suggestions(),
            phrases.prompts(),
            new Random(7),
            Balance.DEFAULT,
            new Resonance(town.stores.echoes()));
    news = new NewsDesk(town.stores.members(), new NewsWords(town.stores.drafts(), outlets));
    answer = new AnswerNudge(town.stores.members(), town.bells, NudgeRules.DEFAULT);
    weeks = new CloseWeeks(town.stores.alarms(), town.stores.members(), standings, 100, () -> now);
    nudges = nudges(town.stores, 100);
  }

  /// One more process on the same stores.
  NudgeDue nudges(MongoStores stores, int batch) {
    StepNudge steps =
        new StepNudge(Phrasebook.bundled().wordings(), new Random(7), NudgeRules.DEFAULT);
    ComposeNudge compose = new ComposeNudge(standings, stores.drafts(), next, news, steps);
    OpenQuestions questions = new OpenQuestions(stores.questions(), Duration.ofDays(1));
    Outbox outbox =
        new Outbox(
            Map.of(ChatKind.CONSOLE, mail),
            stores.offers(),
            stores.letters(),
            questions,
            () -> UUID.randomUUID().toString());
    SendNudge send =
        new SendNudge(
            stores.members(),
            stores.alarms(),
            new DailyWords(compose, new ReplyNews(stores.echoes(), stores.drafts())),
            outbox,
            NudgeRules.DEFAULT);
    return new NudgeDue(stores.alarms(), send, new NudgeDue.Pace(batch, 1), () -> now);
  }

  /// Somebody whose first week begins now.
  Caller begun() {
    return begun(LocalDate.ofInstant(now, BERLIN));
  }

  Caller begun(LocalDate day) {
    Caller mia = stranger();
    town.firstWeek.begin(mia, day);
    return town.again(mia, now);
  }

  /// Somebody who shared on these days, and whose weeks began with the first of them.
  Caller shared(String... days) {
    Caller mia = begun(LocalDate.parse(days[0]));
    for (String day : days) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    return mia;
  }

  Caller stranger() {
    Caller mia = town.again(town.newcomer(), now);
    people.add(mia);
    return mia;
  }

  /// Forgets everybody's alarms, so that the next test is alone.
  void alone() {
    for (Caller one : people) {
      for (AlarmKind kind : AlarmKind.values()) {
        town.stores.alarms().clear(kind, one.id());
      }
    }
    people.clear();
    mail.opens();
    mail.present(true);
    now = Town.MONDAY;
  }

  /// Runs all that is due on the way, each thing at its own instant.
  void until(String berlin) {
    Instant end = ZonedDateTime.of(LocalDateTime.parse(berlin), BERLIN).toInstant();
    for (Optional<Due> due = earliest(end); due.isPresent(); due = earliest(end)) {
      Instant at = due.get().next().orElseThrow();
      now = at.isAfter(now) ? at : now;
      due.get().run();
    }
    now = end;
  }

  /// Nothing runs until then, as if the bot was down.
  void downUntil(String berlin) {
    now = ZonedDateTime.of(LocalDateTime.parse(berlin), BERLIN).toInstant();
  }

  private Optional<Due> earliest(Instant end) {
    return List.<Due>of(weeks, nudges).stream()
        .filter(due -> due.next().filter(at -> !at.isAfter(end)).isPresent())
        .min(Comparator.comparing(due -> due.next().orElseThrow()));
  }

  /// Any word or press of the member reaches the bot.
  Caller speaks(Caller caller) {
    People.Start none =
        new People.Start(
            caller.member().habits().nudges(),
            List.of(),
            (_, _) -> {
              throw new UsageException("nobody new is expected here");
            });
    People desk =
        new People(town.stores.members(), town.stores.leads(), town.bells, none, () -> "nobody");
    Profile profile = new Profile("Mia", Optional.empty(), Town.SPACE, false);
    Request.From from = new Request.From(caller.account(), new Place.Direct(), profile);
    return desk.arrive(
        new Request(UUID.randomUUID().toString(), from, new Request.Input.Line("home"), now));
  }

  Caller changed(Caller caller, UnaryOperator<Member> edit) {
    Member member =
        town.stores.members().change(caller.id(), caller.change("set-" + UUID.randomUUID()), edit);
    new Bells(town.stores.alarms()).set(member, now);
    return town.again(caller, now);
  }

  Caller habits(Caller caller, UnaryOperator<Habits> edit) {
    return changed(caller, member -> member.habits(edit));
  }

  NudgeState state(Caller caller) {
    return town.again(caller).member().habits().nudged();
  }

  /// What reached the member, as `Tue 24 Nov 09:30`.
  List<String> times(Caller caller) {
    return mail.to(caller.account()).stream()
        .map(one -> one.at().atZone(BERLIN).toLocalDateTime().toString())
        .toList();
  }

  Reply last(Caller caller) {
    return Reply.of(mail.to(caller.account()).getLast().message());
  }

  String words(Caller caller) {
    return Town.read(last(caller));
  }

  List<String> buttons(Caller caller) {
    return Town.buttons(last(caller));
  }

  static Set<DayOfWeek> everyDay() {
    return Set.of(DayOfWeek.values());
  }
}
