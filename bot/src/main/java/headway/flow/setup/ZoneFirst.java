package headway.flow.setup;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.flow.Answer;
import headway.flow.Caller;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The set-up's first question where the chat tells no zone: asked once, and never again.
public final class ZoneFirst {
  /// The subject of its form.
  public static final String SUBJECT = "zone";

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// From west to east, for each hour that many people keep.
  private static final List<String> LIKELY =
      List.of(
          "America/Los_Angeles",
          "America/Denver",
          "America/Chicago",
          "America/New_York",
          "America/Sao_Paulo",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Athens",
          "Africa/Nairobi",
          "Asia/Dubai",
          "Asia/Kolkata",
          "Asia/Singapore",
          "Asia/Tokyo",
          "Australia/Sydney");

  private ZoneFirst() {}

  static boolean isOpen(Caller caller) {
    return caller.isZoneOpen() && !caller.member().habits().is(Switch.SET_UP);
  }

  /// The member needs not be asked any more.
  public static Member asked(Member member) {
    return member.habits(habits -> habits.turned(Switch.ZONE_ASKED, true));
  }

  static Message ask(Message said, Instant now) {
    List<String> likely = LIKELY.stream().map(zone -> option(zone, now)).toList();
    Form form =
        new Form(FormKind.SET_UP, SUBJECT, new Field(SUBJECT, "The nearest big city", "", likely));
    return (said.parts().isEmpty() ? said : said.say(" "))
        .say(
            "Which of these is the time where you are? Or say the nearest big city. Reminders and"
                + " posts keep to it.")
        .asking(form)
        .with(new Button("Skip", Action.SKIP, Answer.subject(form, form.fields().getFirst())));
  }

  /// Such as `Berlin, 09:00`.
  private static String option(String zone, Instant now) {
    ZoneId id = ZoneId.of(zone);
    String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    return (zone.equals("Asia/Kolkata") ? "Delhi" : city) + ", " + CLOCK.format(now.atZone(id));
  }
}
