package headway.command.grammar;

import static headway.command.grammar.Slot.word;

import headway.command.time.Moment;
import headway.command.time.SaidDay;
import headway.command.type.Label;
import headway.command.type.LinkOrWords;
import headway.command.type.Named;
import headway.command.type.Types;
import headway.domain.Kind;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Commands of every shape; each handler is only a name for its form.
final class Sample {
  static final Moment SUNDAY =
      new Moment(
          Instant.parse("2026-11-22T10:00:00Z"),
          ZoneId.of("Europe/Berlin"),
          List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0))));

  static final Arg<ShortName> DRAFT = new Arg<>("draft", Types.id(Sort.DRAFT));
  static final Arg<ShortName> DELIVERY = new Arg<>("delivery", Types.id(Sort.DELIVERY));
  static final Arg<ShortName> SHARE = new Arg<>("share", Types.id(Sort.SHARE));
  static final Arg<ShortName> SUGGESTION = new Arg<>("suggestion", Types.lettered(Sort.SUGGESTION));
  static final Arg<ShortName> LETTERED = new Arg<>("draft", Types.lettered(Sort.DRAFT));
  static final Arg<Instant> WHEN = new Arg<>("when", Types.when());
  static final Arg<List<Named>> TO = new Arg<>("to", Types.outlets(List.of("hand", "mastodon")));
  static final Arg<LinkOrWords> WHAT = new Arg<>("what", Types.linkOrWords());
  static final Arg<String> URL = new Arg<>("url", Types.link());
  static final Arg<Kind> KIND = new Arg<>("kind", Types.kind());
  static final Arg<LocalDate> ON = new Arg<>("on", Types.dayBack());
  static final Arg<SaidDay> FROM = new Arg<>("from", Types.day());
  static final Arg<SaidDay> UNTIL = new Arg<>("until", Types.day());
  static final Arg<ShortName> CAUSE = new Arg<>("from", Types.id(Sort.SHARE));
  static final Arg<Set<DayOfWeek>> DAYS = new Arg<>("days", Types.days());
  static final Arg<LocalTime> TIME = new Arg<>("time", Types.time());
  static final Arg<List<WeeklyTime>> SLOTS = new Arg<>("slots", Types.slots());
  static final Arg<ZoneId> ZONE = new Arg<>("zone", Types.zone());
  static final Arg<Integer> MINUTES =
      new Arg<>("minutes", Types.number(new Label("minutes", "minutes", "10"), 1, 120));
  static final Arg<Named> CHANNEL = new Arg<>("channel", Types.channel());
  static final Arg<String> FIELD =
      new Arg<>(
          "field", field("text", "kind", "audience", "purpose", "credit", "to", "picture", "alt"));
  static final Arg<String> CARD =
      new Arg<>("field", field("audience", "purpose", "known-for", "topics", "plan", "target"));
  static final Arg<String> WORDS =
      new Arg<>("words", Types.words(new Label("WORDS", "words", "a few words")));
  static final Arg<String> NOTE =
      new Arg<>("note", Types.words(new Label("note", "a note", "worth a look")));
  static final Arg<String> TEXT =
      new Arg<>("text", Types.openingWords(new Label("text", "a text", "what I learned")));
  static final Arg<String> TOPIC =
      new Arg<>("topic", Types.openingWords(new Label("topic", "a topic", "climate")));
  static final Flag POOL = new Flag("pool", "for all");
  static final Flag MINE = new Flag("mine", "for you");

  static final Grammar<String> GRAMMAR =
      new Grammar<>(
          "home",
          List.of(
              command("home", form("home")),
              command("start", form("start")),
              command(
                  "intention",
                  form("intention"),
                  form("intention known-for batteries", CARD.needed(), WORDS.needed())),
              command(
                  "suggest",
                  form(
                      "suggest https://example.org/a",
                      WHAT.needed(),
                      NOTE.maybe(),
                      POOL.slot(),
                      MINE.slot())),
              command("ideas", form("ideas climate", TOPIC.maybe())),
              command(
                  "dismiss",
                  form("dismiss s4", new Arg<>("s", Types.id(Sort.SUGGESTION)).needed())),
              command(
                  "draft",
                  form("draft d4 drop", LETTERED.needed(), word("drop")),
                  form("draft d4 text My words", LETTERED.needed(), FIELD.needed(), WORDS.needed()),
                  form("draft d4", LETTERED.needed()),
                  form("draft s4", SUGGESTION.needed(), WORDS.maybe()),
                  form("draft https://example.org/a", URL.needed(), WORDS.maybe()),
                  form("draft What I learned", TEXT.needed())),
              command("drafts", form("drafts")),
              command(
                  "approve",
                  form("approve d4 fri 14:30", DRAFT.needed(), WHEN.maybe(), TO.led("to"))),
              command(
                  "queue",
                  form("queue"),
                  form("queue hold", word("hold")),
                  form("queue go", word("go")),
                  form("queue q7 move fri 10:00", DELIVERY.needed(), word("move"), WHEN.needed()),
                  form("queue q7 cancel", DELIVERY.needed(), word("cancel"))),
              command("slots", form("slots tue 09:00, thu 12:30", SLOTS.maybe())),
              command(
                  "shared",
                  form("shared https://example.org/a", WHAT.needed(), KIND.maybe(), ON.led("on"))),
              command(
                  "shares",
                  form("shares"),
                  form("shares h3 drop", SHARE.needed(), word("drop")),
                  form("shares h3 retract", SHARE.needed(), word("retract")),
                  form("shares h3 on monday", SHARE.needed(), word("on"), ON.needed()),
                  form("shares h3 insight", SHARE.needed(), KIND.needed()),
                  form("shares insight", KIND.needed()),
                  form("shares climate", TOPIC.needed())),
              command(
                  "streak",
                  form("streak"),
                  form("streak why", word("why")),
                  form("streak repair", word("repair")),
                  form("streak hide", word("hide")),
                  form("streak show", word("show"))),
              command("session", form("session 20", MINUTES.maybe())),
              command(
                  "opportunity",
                  form("opportunity list", word("list")),
                  form("opportunity They asked for a talk", WORDS.needed(), CAUSE.led("from"))),
              command("review", form("review")),
              command(
                  "nudge",
                  form("nudge mon-fri 09:30", DAYS.maybe(), TIME.needed()),
                  form("nudge off", new Arg<>("mode", modes()).needed())),
              command("pause", form("pause until fri", FROM.led("from"), UNTIL.led("until"))),
              command("resume", form("resume")),
              command("zone", form("zone Berlin", ZONE.maybe())),
              command("week", form("week sunday", new Arg<>("day", Types.weekday()).maybe())),
              command(
                  "space",
                  form("space"),
                  form("space list #wins", word("list"), CHANNEL.needed()),
                  form("space hold", word("hold"))),
              command("forget", form("forget me", word("me"))),
              command("help", form("help approve", new Arg<>("command", names()).maybe()))));

  private Sample() {}

  static Call<String> say(String line) {
    return new Parser<>(GRAMMAR).parse(line, SUNDAY);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Command<String> command(String name, Form<String>... forms) {
    return new Command<>(name, List.of(forms), "does " + name);
  }

  private static Form<String> form(String example, Slot... slots) {
    return new Form<>(List.of(slots), example, "as " + example, example);
  }

  private static Type<String> field(String... words) {
    return Types.choice(new Label("FIELD", "a field", words[0]), choices(words));
  }

  private static Type<String> modes() {
    return Types.choice(
        new Label("daily|needed|off|on|snooze", "a way", "needed"),
        choices("daily", "needed", "off", "on", "snooze"));
  }

  private static Type<String> names() {
    return Types.words(new Label("command", "a command", "approve"));
  }

  private static SequencedMap<String, String> choices(String... words) {
    SequencedMap<String, String> choices = new LinkedHashMap<>();
    for (String word : words) {
      choices.put(word, word);
    }
    return choices;
  }
}
