package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.SpaceId;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.Rhythm;
import headway.store.Change;
import headway.store.mongo.MongoExtension;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class PeopleTest {
  private static final Account MIA = new Account(ChatKind.SLACK, "T1", "U1");
  private static final SpaceId WORK = new SpaceId(ChatKind.SLACK, "T1");
  private static final SpaceId CLUB = new SpaceId(ChatKind.DISCORD, "42");
  private static final Channel ROOM = new Channel(ChatKind.DISCORD, "42", "43");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  private final Town town;
  private final People people;
  private int events;

  PeopleTest(MongoDatabase database) {
    database.drop();
    town = new Town(database);
    var plan =
        new Habits.NudgePlan(
            NudgeMode.DAILY,
            new NudgeTimes(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 30)));
    var start = new People.Start(plan, List.of(), Rhythm::start);
    people = new People(town.stores.members(), town.stores.leads(), town.bells, start, () -> "mia");
  }

  @Test
  void whoSpeaksForTheFirstTimeBecomesAMemberWithNothingBegun() {
    Member mia = arrive("Mia", BERLIN, Town.MONDAY).member();

    assertThat(mia.person().name()).isEqualTo("Mia");
    assertThat(mia.person().home()).isEqualTo(WORK);
    assertThat(mia.zone()).isEqualTo(BERLIN);
    assertThat(mia.rhythm().startedOn()).isEmpty();
    assertThat(alarm(AlarmKind.NUDGE)).isEmpty();
  }

  @Test
  void whoSpeaksAgainIsTheSameMemberUnderTheNameOfNow() {
    Caller first = arrive("Mia", BERLIN, Town.MONDAY);

    Caller again = arrive("Mia Meier", BERLIN, Town.MONDAY);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.member().person().name()).isEqualTo("Mia Meier");
  }

  @Test
  void whenTheChatTellsANewZoneWhatIsToComeMovesWithIt() {
    Caller mia = arrive("Mia", BERLIN, Town.MONDAY);
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-23"));
    Instant before = alarm(AlarmKind.NUDGE).orElseThrow();

    Member moved = arrive("Mia", LISBON, Town.MONDAY).member();

    assertThat(before).isEqualTo("2026-11-24T08:30:00Z");
    assertThat(moved.zone()).isEqualTo(LISBON);
    assertThat(alarm(AlarmKind.NUDGE)).contains(Instant.parse("2026-11-24T09:30:00Z"));
    assertThat(alarm(AlarmKind.WEEK_END)).contains(Instant.parse("2026-11-30T04:00:00Z"));
  }

  @Test
  void anyWordAnswersTheNudgeThatWaits() {
    Caller mia = arrive("Mia", BERLIN, Town.MONDAY);
    var sent = new NudgeState.Sent(Town.MONDAY, LocalDate.parse("2026-11-23"), true, false);
    var waiting =
        new NudgeState(2, Optional.of(sent), List.of(), Optional.empty(), Optional.empty());
    town.stores
        .members()
        .change(mia.id(), new Change("n"), stored -> stored.habits(habits -> habits.with(waiting)));

    Member answered = arrive("Mia", BERLIN, Town.MONDAY).member();

    assertThat(answered.habits().nudged().ignored()).isZero();
    assertThat(answered.habits().nudged().last().orElseThrow().answered()).isTrue();
    assertThat(town.stores.members().find(mia.id())).contains(answered);
  }

  @Test
  void inADirectMessageSomebodyLeadsTheirHomeAndNotWhatTheyLeadElsewhere() {
    arrive("Mia", BERLIN, Town.MONDAY);

    boolean atHome = isLead(new Place.Direct(), WORK);
    boolean elsewhere = isLead(new Place.Direct(), CLUB);
    boolean inTheClub = isLead(new Place.InChannel(ROOM), CLUB);

    assertThat(atHome).isTrue();
    assertThat(elsewhere).isFalse();
    assertThat(inTheClub).isTrue();
  }

  @Test
  void whoIsNamedAtHomeLeadsItInADirectMessageOnly() {
    arrive("Mia", BERLIN, Town.MONDAY);
    town.stores.leads().name(WORK, MIA);

    Caller direct = people.arrive(leading(new Place.Direct(), CLUB, false));
    Caller inTheClub = people.arrive(leading(new Place.InChannel(ROOM), CLUB, false));

    assertThat(direct.isLead()).isTrue();
    assertThat(direct.space()).isEqualTo(WORK);
    assertThat(inTheClub.isLead()).isFalse();
  }

  private boolean isLead(Place place, SpaceId led) {
    Request request = leading(place, led, true);
    return people.arrive(request).isLead() && people.known(request).orElseThrow().isLead();
  }

  private Request leading(Place place, SpaceId space, boolean lead) {
    Profile profile = new Profile("Mia", Optional.of(BERLIN), space, lead);
    return new Request(
        "p" + ++events,
        new Request.From(MIA, place, profile),
        new Request.Input.Line("home"),
        Town.MONDAY);
  }

  private Caller arrive(String name, ZoneId zone, Instant now) {
    Profile profile = new Profile(name, Optional.of(zone), WORK, false);
    return people.arrive(
        new Request(
            "p" + ++events,
            new Request.From(MIA, new Place.Direct(), profile),
            new Request.Input.Line("home"),
            now));
  }

  private Optional<Instant> alarm(AlarmKind kind) {
    return town.stores.alarms().find(kind, arrive("Mia", zone(), Town.MONDAY).id()).map(Alarm::at);
  }

  private ZoneId zone() {
    return town.stores.members().by(MIA).map(Member::zone).orElse(BERLIN);
  }
}
