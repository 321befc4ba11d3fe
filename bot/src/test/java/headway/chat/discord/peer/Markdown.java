package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Discord's markup as a reader sees it.
final class Markdown {
  private static final Pattern CODE =
      Pattern.compile("(?<!\\\\)```(?:\\w*\\n)?(.*?)```|(?<!\\\\)`([^`]+)`", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern TIME = Pattern.compile("<t:(-?\\d+)(?::([tTdDfFR]))?>");
  private static final Pattern NAMED = Pattern.compile("<(@!?|@&|#)(\\d+)>");
  private static final Pattern BARE = Pattern.compile("<(https?://[^>\\s]+)>");
  private static final Pattern MASKED =
      Pattern.compile("\\[([^\\]\\n]+)\\]\\(<?(https?://[^)>\\s]+)>?\\)");
  private static final Pattern LINE = Pattern.compile("(?m)^(?:#{1,3}|-#|>>>|>) ");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__");
  private static final Pattern LEAN =
      Pattern.compile("\\*(\\S(?:.*?\\S)?)\\*|(?<!\\w)_(\\S(?:.*?\\S)?)_(?!\\w)");
  private static final Pattern STRUCK = Pattern.compile("~~(.+?)~~|\\|\\|(.+?)\\|\\|");

  /// Where letters stand that are no markup, while markup is read.
  private static final int ASIDE = 0xE000;

  private final World world;
  private final ZoneId zone;

  /// @param zone the reader's
  Markdown(World world, ZoneId zone) {
    this.world = world;
    this.zone = zone;
  }

  /// @param written when, which relative times are told from
  String read(String markup, Instant written) {
    String plain = CODE.matcher(markup).replaceAll(each(found -> aside(inner(found))));
    plain = ESCAPED.matcher(plain).replaceAll(each(found -> aside(found.group(1))));
    plain = TIME.matcher(plain).replaceAll(each(found -> time(found, written)));
    plain = NAMED.matcher(plain).replaceAll(each(this::named));
    plain = BARE.matcher(plain).replaceAll(each(found -> aside(found.group(1))));
    plain = MASKED.matcher(plain).replaceAll(each(found -> found.group(1)));
    plain = LINE.matcher(plain).replaceAll("");
    for (Pattern pattern : new Pattern[] {BOLD, STRUCK, LEAN}) {
      plain = pattern.matcher(plain).replaceAll(each(Markdown::inner));
    }
    return back(plain);
  }

  private static Function<MatchResult, String> each(Function<MatchResult, String> shown) {
    return found -> Matcher.quoteReplacement(shown.apply(found));
  }

  private static String inner(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private String time(MatchResult found, Instant written) {
    Instant at = Instant.ofEpochSecond(Long.parseLong(found.group(1)));
    return switch (found.group(2) == null ? "f" : found.group(2)) {
      case "F" -> at(at, "EEE d MMM uuuu HH:mm") + " (" + zone + ")";
      case "D" -> at(at, "d MMM uuuu");
      case "d" -> at(at, "dd/MM/uuuu");
      case "T" -> at(at, "HH:mm:ss");
      case "t" -> at(at, "HH:mm");
      case "R" -> relative(Duration.between(written, at));
      default -> at(at, "d MMM uuuu HH:mm");
    };
  }

  private String at(Instant instant, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atZone(zone));
  }

  private static String relative(Duration from) {
    long minutes = from.abs().toMinutes();
    String much =
        minutes < 60
            ? minutes + " minutes"
            : minutes < 48 * 60 ? minutes / 60 + " hours" : minutes / 60 / 24 + " days";
    return from.isNegative() ? much + " ago" : "in " + much;
  }

  private String named(MatchResult found) {
    String id = found.group(2);
    return switch (found.group(1)) {
      case "#" ->
          world.servers().stream()
              .flatMap(server -> server.place(id).stream())
              .findFirst()
              .map(place -> "#" + place.name())
              .orElse("#unknown");
      case "@&" -> "@role";
      default ->
          world.people().stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .map(one -> "@" + one.name())
              .orElse("@unknown");
    };
  }

  private static String aside(String letters) {
    StringBuilder moved = new StringBuilder();
    letters.chars().forEach(one -> moved.append((char) (one < 0x80 ? one + ASIDE : one)));
    return moved.toString();
  }

  private static String back(String letters) {
    StringBuilder moved = new StringBuilder();
    letters
        .chars()
        .forEach(
            one -> moved.append((char) (one >= ASIDE && one < ASIDE + 0x80 ? one - ASIDE : one)));
    return moved.toString();
  }
}
