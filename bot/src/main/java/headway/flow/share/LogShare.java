package headway.flow.share;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.FirstWeek;
import headway.flow.ReadMatter;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.TimeWords;
import headway.flow.week.Tidings;
import headway.flow.week.WeekWords;
import headway.store.Numbers;
import headway.store.Shares;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Logs a share done elsewhere, and says what it did for its week.
public final class LogShare {
  static final String ELSEWHERE = "elsewhere";
  private static final String WHAT = "what";

  private final Shares shares;
  private final Numbers numbers;
  private final FirstWeek firstWeek;
  private final Tidings tidings;
  private final int daysBack;

  /// @param daysBack how many days back a share may have been made
  public LogShare(
      Shares shares, Numbers numbers, FirstWeek firstWeek, Tidings tidings, int daysBack) {
    this.shares = shares;
    this.numbers = numbers;
    this.firstWeek = firstWeek;
    this.tidings = tidings;
    this.daysBack = daysBack;
  }

  /// Asks what was shared.
  public Reply ask() {
    Form form = new Form(FormKind.LOG_SHARE, "", new Field(WHAT, "Its link, or a few words"));
    return Reply.of(Message.of("What did you share? Paste its link, or say it.").asking(form));
  }

  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    Matter matter = ReadMatter.from(answers.getOrDefault(WHAT, ""));
    return log(caller, matter, Optional.empty(), Optional.empty());
  }

  /// Without a kind it is kept and asked for; without a day it is of today.
  public Reply log(Caller caller, Matter matter, Optional<Kind> kind, Optional<LocalDate> on) {
    LocalDate day = checked(on.orElse(caller.today()), caller);
    Matter checked = ReadMatter.checked(matter);
    Optional<Share> known =
        checked instanceof Matter.Link ? shares.of(caller.id(), checked.key()) : Optional.empty();
    return known.isPresent()
        ? again(caller, known.get(), kind)
        : logged(caller, add(caller, checked, kind, day));
  }

  private Share add(Caller caller, Matter matter, Optional<Kind> kind, LocalDate day) {
    ShareId id = new ShareId(caller.id(), numbers.next(caller.id(), Sequence.SHARE));
    Share.Trail trail =
        new Share.Trail(
            new Share.Origin.Logged(), List.of(ELSEWHERE), List.of(), Share.Fate.STANDS);
    Share.Moment moment = new Share.Moment(day, caller.now());
    return shares.add(new Share(id, matter, kind, moment, trail), "event/" + caller.event());
  }

  private Reply logged(Caller caller, Share share) {
    Caller begun = caller.as(firstWeek.begin(caller, share.moment().day()));
    Message message =
        Message.of(share.id().shortName() + " is logged: ")
            .quote(Shortened.of(share.matter()))
            .say(", " + WeekWords.day(share.moment().day()) + ". ");
    return Reply.of(counted(message, begun, share))
        .ending(Done.is(share.id().shortName(), "logged"));
  }

  /// One share, now also elsewhere; it counts once.
  private Reply again(Caller caller, Share known, Optional<Kind> kind) {
    Share share =
        shares.change(
            known.id(),
            caller.change("again"),
            stored -> {
              Share both = stored.alsoAt(ELSEWHERE);
              return both.kind().isPresent() ? both : kind.map(both::withKind).orElse(both);
            });
    Caller begun = caller.as(firstWeek.begin(caller, share.moment().day()));
    boolean there = known.trail().places().contains(ELSEWHERE);
    String place = there ? "" : " I've added that it stands elsewhere too.";
    Message message =
        Message.of(
            "That is "
                + share.id().shortName()
                + ", of "
                + WeekWords.day(share.moment().day())
                + ": the same share, and it counts once."
                + place
                + " ");
    Message said =
        share.kind().isPresent() && known.kind().isPresent()
            ? message.say("`shares` lists what you have.")
            : counted(message, begun, share);
    return Reply.of(said).ending(Done.is(share.id().shortName(), "logged"));
  }

  private Message counted(Message message, Caller caller, Share share) {
    if (share.kind().isEmpty()) {
      return message.say("It counts once I know what it does:").with(KindButtons.of(share));
    }
    Tidings.Tiding tiding = tidings.of(caller.member(), share, caller.now());
    tidings.said(caller.id(), caller.change("said"), tiding);
    Message said = message.say(tiding.words());
    return tiding.filled() ? said.with(new Button("See my shares", Action.SHOW_SHARES)) : said;
  }

  private LocalDate checked(LocalDate day, Caller caller) {
    LocalDate earliest = caller.today().minusDays(daysBack);
    if (day.isAfter(caller.today())) {
      throw new UsageException(WeekWords.day(day) + " is still to come. Log it once it is out.");
    }
    if (day.isBefore(earliest)) {
      throw new UsageException(
          WeekWords.day(day)
              + " is more than "
              + TimeWords.count(daysBack, "day", "days")
              + " back. I take shares from "
              + WeekWords.day(earliest)
              + " on.");
    }
    return day;
  }
}
