package headway.store.mongo;

import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Handle;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Announcements;
import headway.domain.Card;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Content;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Echo;
import headway.domain.Habits;
import headway.domain.Intention;
import headway.domain.Kind;
import headway.domain.LeadAct;
import headway.domain.LeadDeed;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.News;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.Outlet;
import headway.domain.Person;
import headway.domain.Picture;
import headway.domain.PostId;
import headway.domain.Progress;
import headway.domain.Ripple;
import headway.domain.Route;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.FirstDayChange;
import headway.domain.week.Pause;
import headway.domain.week.Rest;
import headway.domain.week.Rhythm;
import headway.domain.week.TargetChange;
import headway.domain.week.ZoneChange;
import headway.store.Installation;
import headway.store.Letters;
import headway.store.Offer;
import headway.store.Question;
import headway.store.WelcomeCard;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// One of everything that is stored.
final class Samples {
  static final Instant AT = Instant.parse("2026-11-23T08:00:00.123Z");
  static final SpaceId SPACE = new SpaceId(ChatKind.CONSOLE, "console");
  static final Channel GENERAL = new Channel(ChatKind.CONSOLE, "console", "#general");

  private Samples() {}

  static SecretKey key(int seed) {
    byte[] bytes = new byte[32];
    new SplittableRandom(seed).nextBytes(bytes);
    return SecretKey.of(
        Optional.of(Base64.getEncoder().encodeToString(bytes)),
        Path.of("unused"),
        new SplittableRandom(seed));
  }

  static Installation installation(String team) {
    return new Installation(
        team,
        Optional.empty(),
        new Installation.Grant("xoxb-hunter2-" + team, "B" + team, Set.of("commands", "im:write")),
        Optional.of("U1"),
        AT);
  }

  static Account account(String user) {
    return new Account(ChatKind.CONSOLE, "console", user);
  }

  static Member member(String id, Account... accounts) {
    return new Member(
        new MemberId(id),
        new Person("Mia", List.of(accounts), SPACE),
        Card.BLANK,
        rhythm(),
        habits());
  }

  static Member fullMember() {
    Intention now =
        new Intention(
            Optional.of("nurses"),
            Optional.of("calmer shifts"),
            Optional.of("rosters"),
            List.of("sleep", "teams"),
            Optional.of("When I sit down, I will share one thing."));
    LocalDate day = LocalDate.parse("2026-11-20");
    return member("full", account("full"))
        .with(new Card(now, List.of(new Card.Past(Intention.BLANK.withAudience("all"), day))));
  }

  static Rhythm rhythm() {
    LocalDate day = LocalDate.parse("2026-11-16");
    return new Rhythm(
        Optional.of(day),
        List.of(new ZoneChange(AT, ZoneId.of("Europe/Berlin"))),
        List.of(new FirstDayChange(day, DayOfWeek.MONDAY)),
        List.of(new TargetChange(day, 2)),
        new Rest(
            List.of(
                new Pause(day.minusDays(40), Optional.of(day.minusDays(35))),
                new Pause(day, Optional.empty())),
            List.of(AT)));
  }

  static Habits habits() {
    LocalDate day = LocalDate.parse("2026-11-16");
    return new Habits(
        new Habits.NudgePlan(
            NudgeMode.NEEDED, new NudgeTimes(Set.of(DayOfWeek.FRIDAY), LocalTime.of(9, 30))),
        new NudgeState(
            2,
            Optional.of(new NudgeState.Sent(AT, day, true, false)),
            List.of("inform-1"),
            Optional.of(AT),
            Optional.of(NudgeState.Stop.CLOSED_DM)),
        List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0))),
        Set.of(Habits.Switch.SET_UP),
        new Announcements(
            List.of(
                new News.FreezeUsed(day, 1),
                new News.Comeback(day),
                new News.Kept(day),
                new News.StillByHand(new DraftId(new MemberId("full"), 4), 7)),
            List.of("kept/2026-11-09")));
  }

  static Draft draft(MemberId member, int number) {
    return new Draft(
        new DraftId(member, number),
        1,
        new Content(
            "My own words",
            new Content.Aim(Optional.of(Kind.INSIGHT), Optional.empty(), Optional.empty()),
            List.of(),
            Optional.empty()),
        new Route(Optional.empty(), Optional.empty(), SPACE, List.of(new Outlet.ByHand())),
        Progress.NEW);
  }

  static Draft approved(MemberId member, int number, Delivery... deliveries) {
    return draft(member, number)
        .with(
            new Progress(
                new DraftState.Approved(1, AT), List.of(deliveries), Progress.Owed.NOTHING));
  }

  static Draft waiting(MemberId member, int number, Instant due) {
    return approved(member, number, delivery(1, new DeliveryState.Waiting(due, 0, false)));
  }

  static Delivery delivery(int number, DeliveryState state) {
    return new Delivery(
        number, new Outlet.ToChannel(GENERAL), draft(new MemberId("m"), 1).post(), AT, state);
  }

  static Draft fullDraft() {
    Draft plain =
        approved(
            new MemberId("full"),
            4,
            delivery(1, new DeliveryState.Waiting(AT, 2, true)),
            delivery(2, new DeliveryState.Sending(AT, "node")),
            delivery(3, new DeliveryState.Published(AT, Optional.of("https://x.org/1"))),
            delivery(4, new DeliveryState.Refused(AT, "too long")),
            delivery(5, new DeliveryState.Unsure(AT, "timed out")),
            delivery(6, new DeliveryState.Late(AT)),
            delivery(7, new DeliveryState.Handed(AT, true)),
            delivery(8, new DeliveryState.Cancelled(AT, "edited")),
            delivery(9, new DeliveryState.Lapsed(AT)));
    return plain
        .with(plain.progress().owing(new Progress.Owed(List.of(3, 4), true, AT)))
        .with(
            new Route(
                Optional.of(new SuggestionId(SPACE, 3)),
                Optional.of(new Matter.Link("https://X.org/a?utm_source=b", "https://x.org/a")),
                SPACE,
                List.of(new Outlet.ToChannel(GENERAL), new Outlet.ByHand())));
  }

  static Draft picturedDraft() {
    Draft draft = draft(new MemberId("full"), 5);
    return draft
        .revised(
            draft
                .content()
                .withCredit(List.of("Priya"))
                .withPicture(Optional.of(new Picture("files/a.png", Optional.of("A graph")))))
        .with(Progress.NEW.in(new DraftState.Dropped(AT)));
  }

  static PostId post(String message) {
    return new PostId(GENERAL, message);
  }

  static Echo.Origin origin(MemberId member, int draft) {
    return new Echo.Origin(
        new DraftId(member, draft),
        1,
        account(member.value()),
        Optional.of("https://example.org/" + draft));
  }

  static Ripple replied(PostId post, Account by, String message) {
    return new Ripple.Replied(post, by, message, AT);
  }

  static Share share(MemberId member, int number, String day) {
    return new Share(
        new ShareId(member, number),
        new Matter.Words("Priya passed her viva"),
        Optional.of(Kind.CELEBRATE),
        new Share.Moment(LocalDate.parse(day), AT),
        new Share.Trail(
            new Share.Origin.Logged(), List.of("#general"), List.of(), Share.Fate.STANDS));
  }

  static Share fullShare() {
    Share share = share(new MemberId("full"), 2, "2026-11-23");
    return new Share(
        share.id(),
        share.matter(),
        Optional.empty(),
        share.moment(),
        new Share.Trail(
            new Share.Origin.Published(4),
            List.of(),
            List.of(new Share.Correction(AT, "kind", "inform", "insight")),
            Share.Fate.RETRACTED));
  }

  static LeadDeed deed() {
    return new LeadDeed(SPACE, AT, Optional.of(account("mia")), LeadAct.LISTED, "#wins");
  }

  static Suggestion suggestion(MemberId by, int number, String words, Suggestion.Listing in) {
    return new Suggestion(
        new SuggestionId(SPACE, number),
        new Matter.Words(words),
        in,
        new Suggestion.Brought(by, "Mia", AT.plusSeconds(number)),
        List.of(new Suggestion.Note(by, "worth it")));
  }

  static Space space(String id) {
    return new Space(
        new SpaceId(ChatKind.SLACK, id), "Team", Optional.of(GENERAL), List.of(GENERAL), true);
  }

  static Offer offer(String id, Optional<Account> addressee) {
    return new Offer(id, addressee, new Button("Approve", Action.APPROVE, "d4", 2), AT);
  }

  static Question question(String user, Place place) {
    Form form =
        new Form(
            FormKind.DRAFT,
            "d4",
            List.of(
                new Field("kind", "What is it?", "", List.of("inform", "insight")),
                new Field("text", "Your words")),
            List.of(Field.many("to", "Where to?", List.of("hand"), List.of("#general", "hand"))));
    return new Question(account(user), place, form, 1, AT);
  }

  static Request request(String event, String user, Request.Input input) {
    Profile profile = new Profile("Mia", Optional.of(ZoneId.of("UTC")), SPACE, true);
    return new Request(
        event, new Request.From(account(user), new Place.InChannel(GENERAL), profile), input, AT);
  }

  static Request line(String event, String user) {
    return request(event, user, new Request.Input.Line("home"));
  }

  static Request submission(String event) {
    return request(
        event,
        "full",
        new Request.Input.Submission("q", Map.of("text", "Words."), Map.of("text", "c0ffee")));
  }

  static WelcomeCard welcome(String channel, String handle) {
    return new WelcomeCard(
        new Channel(ChatKind.CONSOLE, SPACE.id(), channel),
        new Handle(ChatKind.CONSOLE, handle, true),
        Optional.of(handle),
        List.of("o1", "o2"));
  }

  static Letters.Entry letter(String handle, String user, String topic, Instant at) {
    return new Letters.Entry(
        new Handle(ChatKind.CONSOLE, handle, true),
        new Audience.Direct(account(user)),
        List.of("o1"),
        topic,
        at);
  }
}
