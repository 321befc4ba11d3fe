package headway.flow;

import headway.chat.Audience;
import headway.chat.Place;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.week.Turn;
import headway.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Who asked, where, by which event, and when.
///
/// @param again whether a process that died may have begun with this event
public record Caller(Member member, Request.From from, String event, Instant now, boolean again) {
  public Caller(Member member, Request.From from, String event, Instant now) {
    this(member, from, event, now, false);
  }

  /// The same caller, whose event may have been begun before.
  public Caller resumed() {
    return new Caller(member, from, event, now, true);
  }

  /// Names one step of this event; the same again when the event is run again after a crash.
  public Change change(String step) {
    return new Change(event + "/" + step);
  }

  public MemberId id() {
    return member.id();
  }

  public Account account() {
    return from.account();
  }

  public ZoneId zone() {
    return member.zone();
  }

  /// Whether the chat tells none, and the member was not asked for it yet.
  public boolean isZoneOpen() {
    return account().chat().asksZone()
        && member.person().chatZone().isEmpty()
        && !member.habits().is(Switch.ZONE_ASKED);
  }

  /// The member's local day; it turns at 04:00.
  public LocalDate today() {
    return Turn.dayOf(now, zone());
  }

  public boolean isDirect() {
    return from.place() instanceof Place.Direct;
  }

  public boolean isLead() {
    return from.profile().lead();
  }

  /// The space being talked in; in a direct message the member's home.
  public SpaceId space() {
    return switch (from.place()) {
      case Place.Direct _ -> member.person().home();
      case Place.InChannel _ -> from.profile().space();
    };
  }

  /// Only the person who asked, where they asked.
  public Audience privately() {
    return switch (from.place()) {
      case Place.Direct _ -> new Audience.Direct(account());
      case Place.InChannel in -> new Audience.Whisper(in.channel(), account());
    };
  }

  /// The same caller in the conversation with the bot.
  public Caller directly() {
    return new Caller(member, from.directly(), event, now, again);
  }

  /// The same caller within one part of the event, whose changes are told apart.
  public Caller at(String part) {
    return new Caller(member, from, event + "/" + part, now, again);
  }

  /// The same caller, with the member as changed meanwhile.
  public Caller as(Member changed) {
    return new Caller(changed, from, event, now, again);
  }
}
