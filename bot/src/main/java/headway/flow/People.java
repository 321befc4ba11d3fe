package headway.flow;

import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Announcements;
import headway.domain.Card;
import headway.domain.Habits;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.NudgeState;
import headway.domain.Person;
import headway.domain.SpaceId;
import headway.domain.WeeklyTime;
import headway.domain.week.Rhythm;
import headway.store.Change;
import headway.store.Leads;
import headway.store.Members;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Knows who is speaking, and keeps what a chat tells of them up to date.
public final class People {
  /// What a new member starts with.
  public record Start(Habits.NudgePlan nudges, List<WeeklyTime> slots, RhythmStart rhythm) {}

  /// Makes the rhythm of a new member.
  public interface RhythmStart {
    Rhythm in(ZoneId zone, Instant now);
  }

  private final Members members;
  private final Leads leads;
  private final Bells bells;
  private final Start start;
  private final Supplier<String> ids;

  public People(Members members, Leads leads, Bells bells, Start start, Supplier<String> ids) {
    this.members = members;
    this.leads = leads;
    this.bells = bells;
    this.start = start;
    this.ids = ids;
  }

  /// The caller of a request; a new member is added, a waiting nudge counts as answered.
  public Caller arrive(Request request) {
    Request.From from = request.from();
    Member member = members.by(from.account()).orElseGet(() -> add(from, request.at()));
    Member current = refreshed(member, from, request.at());
    if (!current.equals(member)) {
      Change change = new Change(request.eventId() + "/arrive");
      current =
          members.change(member.id(), change, stored -> refreshed(stored, from, request.at()));
      if (!current.zone().equals(member.zone()) || isBack(member, current)) {
        bells.set(current, request.at());
      }
    }
    return new Caller(current, led(from, current), request.eventId(), request.at());
  }

  /// A Lead of the space that is meant, as the chat says or as another Lead named them.
  private Request.From led(Request.From from, Member member) {
    Request.From there =
        switch (from.place()) {
          case Place.Direct _ -> from.about(member.person().home());
          case Place.InChannel _ -> from;
        };
    SpaceId space = there.profile().space();
    boolean named =
        !there.profile().lead() && member.shares(space) && leads.isNamed(space, there.account());
    return named ? there.leading() : there;
  }

  /// The caller of a request, with nothing learned of them; empty for whoever is no member.
  public Optional<Caller> known(Request request) {
    Request.From from = request.from();
    return members
        .by(from.account())
        .map(member -> new Caller(member, led(from, member), request.eventId(), request.at()));
  }

  private static boolean isBack(Member before, Member now) {
    return before.person().isAway() && !now.person().isAway();
  }

  private Member add(Request.From from, Instant now) {
    Profile profile = from.profile();
    Person person =
        new Person(
            profile.name(), List.of(from.account()), profile.space(), profile.zone(), List.of());
    Rhythm rhythm = start.rhythm().in(profile.zone().orElse(ZoneId.of("UTC")), now);
    Habits habits =
        new Habits(start.nudges(), NudgeState.NEW, start.slots(), Set.of(), Announcements.NONE);
    return members.add(new Member(new MemberId(ids.get()), person, Card.BLANK, rhythm, habits));
  }

  private static Member refreshed(Member member, Request.From from, Instant now) {
    Member next = member.with(spoken(member.person(), from));
    Optional<ZoneId> zone = from.profile().zone();
    if (zone.isPresent() && !zone.equals(member.person().chatZone())) {
      next = next.rhythm(rhythm -> rhythm.inZone(zone.get(), now));
    }
    boolean left = hasLeft(member, from.profile());
    if (member.habits().is(Switch.HOME_LEFT) != left) {
      next = next.habits(habits -> habits.turned(Switch.HOME_LEFT, left));
    }
    if (member.habits().nudged().awaitsAnswer()) {
      next = next.habits(habits -> habits.with(habits.nudged().answered()));
    }
    return next;
  }

  /// What is known stays known until they speak from there again.
  private static boolean hasLeft(Member member, Profile profile) {
    SpaceId home = member.person().home();
    return profile.left().map(home::equals).orElse(false)
        || (member.habits().is(Switch.HOME_LEFT) && !profile.space().equals(home));
  }

  private static Person spoken(Person person, Request.From from) {
    List<Account> accounts = new ArrayList<>(person.accounts());
    accounts.remove(from.account());
    accounts.addFirst(from.account());
    Optional<ZoneId> zone = from.profile().zone().or(person::chatZone);
    SpaceId home = person.home().isNone() ? from.profile().space() : person.home();
    return new Person(from.profile().name(), accounts, home, zone, person.away())
        .reached(from.account());
  }
}
