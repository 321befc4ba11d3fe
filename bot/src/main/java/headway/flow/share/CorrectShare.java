package headway.flow.share;

import headway.chat.Message;
import headway.domain.Kind;
import headway.domain.Share;
import headway.domain.UsageException;
import headway.domain.week.Standing;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.TimeWords;
import headway.flow.week.Refold;
import headway.flow.week.ShareFields;
import headway.flow.week.Tidings;
import headway.flow.week.WeekWords;
import headway.store.Shares;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// Corrects the record of a share; what it said before is kept.
public final class CorrectShare {
  private final Shares shares;
  private final Standings standings;
  private final Tidings tidings;
  private final int daysBack;

  /// @param daysBack how many days before it was logged a share may have been made
  public CorrectShare(Shares shares, Standings standings, Tidings tidings, int daysBack) {
    this.shares = shares;
    this.standings = standings;
    this.tidings = tidings;
    this.daysBack = daysBack;
  }

  /// The record no longer counts and is no longer listed.
  public Reply drop(Caller caller, int number) {
    Share share = OwnShares.find(shares, caller, number);
    Share.Correction correction =
        new Share.Correction(caller.now(), ShareFields.DROPPED, "", "dropped");
    return corrected(
        caller, share, correction, stored -> stored.ending(Share.Fate.DROPPED), "is dropped");
  }

  /// Another kind, or the first one, with which a logged share begins to count.
  public Reply kind(Caller caller, int number, Kind kind) {
    Share share = OwnShares.find(shares, caller, number);
    if (share.kind().isEmpty()) {
      return first(caller, share, kind);
    }
    String was = share.kind().get().word();
    if (share.kind().get() == kind) {
      return Reply.of(share.id().shortName() + " is " + was + " already.");
    }
    return corrected(
        caller,
        share,
        new Share.Correction(caller.now(), ShareFields.KIND, was, kind.word()),
        stored -> stored.withKind(kind),
        "is " + kind.word() + " now, not " + was);
  }

  private Reply first(Caller caller, Share share, Kind kind) {
    Share counted =
        shares.change(share.id(), caller.change("kind"), stored -> stored.withKind(kind));
    Tidings.Tiding tiding = tidings.of(caller.member(), counted, caller.now());
    tidings.said(caller.id(), caller.change("said"), tiding);
    return Reply.of(share.id().shortName() + " is " + kind.word() + ". " + tiding.words());
  }

  /// Another day, at most so many before it was logged.
  public Reply on(Caller caller, int number, LocalDate day) {
    Share share = OwnShares.find(shares, caller, number);
    String name = share.id().shortName();
    if (!share.isLogged()) {
      throw new UsageException(
          name + " was published by me that day, so its day stays. `shares` lists it.");
    }
    check(day, caller, share);
    LocalDate was = share.moment().day();
    if (was.equals(day)) {
      return Reply.of(name + " is of " + WeekWords.day(day) + " already.");
    }
    return corrected(
        caller,
        share,
        new Share.Correction(caller.now(), ShareFields.DAY, was.toString(), day.toString()),
        stored -> stored.on(day),
        "is of " + WeekWords.day(day) + " now, not " + WeekWords.day(was));
  }

  private void check(LocalDate day, Caller caller, Share share) {
    LocalDate logged = caller.member().rhythm().dayAt(share.moment().at());
    if (day.isAfter(logged) || day.isBefore(logged.minusDays(daysBack))) {
      throw new UsageException(
          share.id().shortName()
              + " was logged on "
              + WeekWords.day(logged)
              + ", so its day is that one or up to "
              + TimeWords.count(daysBack, "day", "days")
              + " before: "
              + WeekWords.day(logged.minusDays(daysBack))
              + " at the earliest.");
    }
  }

  private Reply corrected(
      Caller caller,
      Share share,
      Share.Correction correction,
      UnaryOperator<Share> edit,
      String done) {
    Standing before = standings.of(caller.member(), caller.now());
    shares.change(
        share.id(),
        caller.change("correct"),
        stored -> stored.corrected(edit.apply(stored), correction));
    Standing after = standings.of(caller.member(), caller.now());
    return Reply.of(
        Message.of(share.id().shortName() + " " + done + "; the record keeps both. ")
            .say(Refold.words(caller.member(), before, after)));
  }
}
