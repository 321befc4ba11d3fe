package headway.chat.slack.block;

import headway.chat.Part;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slack's markup, in which nothing that people write is more than words and links.
public final class Mrkdwn {
  private static final int LONGEST_LINK = 2_000;
  private static final int LONGEST_LABEL = 500;
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>|\"]+[^\\s<>|\".,;:!?')\\]]");
  private static final Pattern MENTION = Pattern.compile("<[@#][A-Z0-9]+\\|([^<>|]+)>");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private Mrkdwn() {}

  static String of(Part part) {
    return switch (part) {
      case Part.Ours ours -> escaped(ours.text());
      case Part.Mistake mistake -> words(mistake.text());
      case Part.Theirs theirs -> words(theirs.text());
      case Part.Link link -> link(link.url(), link.label());
      case Part.When when -> when(when);
      case Part.Person person -> person(person);
      case Part.File file -> escaped(file.path());
      case Part.Grid grid -> escaped(grid.text());
    };
  }

  /// Somebody's words: links work, nobody is called.
  public static String words(String text) {
    String plain = named(text);
    StringBuilder all = new StringBuilder(plain.length());
    Matcher url = URL.matcher(plain);
    int from = 0;
    while (url.find()) {
      all.append(escaped(plain.substring(from, url.start()))).append(link(url.group(), ""));
      from = url.end();
    }
    return all.append(escaped(plain.substring(from))).toString();
  }

  /// People and channels by their names, where Slack's own markup names them.
  private static String named(String text) {
    return MENTION
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                text.charAt(found.start() + 1) + found.group(1).replaceFirst("^[@#]", "")));
  }

  /// The three signs that Slack's markup is made of, and halves of signs, made harmless.
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(sign -> {
          switch (sign) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            default -> safe.appendCodePoint(isHalf(sign) ? 0xFFFD : sign);
          }
        });
    return safe.toString();
  }

  public static String mention(Account account) {
    return "<@" + account.user() + ">";
  }

  static String link(String url, String label) {
    String address = escaped(url).replace("|", "%7C").replaceAll("\\s", "%20");
    boolean web = url.matches("(?i)(https?://|mailto:).*");
    if (!web || address.length() > LONGEST_LINK) {
      return escaped(label.isBlank() || label.equals(url) ? url : label + " · " + url);
    }
    String shown = label(label);
    return shown.isBlank() || label.equals(url)
        ? "<" + address + ">"
        : "<" + address + "|" + shown + ">";
  }

  private static String label(String label) {
    String line = label.replace('|', '¦').replaceAll("\\s+", " ").strip();
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST_LABEL;
    return escaped(
        fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL)) + "…");
  }

  /// Slack shows it in the reader's zone; the fallback names the member's.
  private static String when(Part.When when) {
    return "<!date^%d^{date_short_pretty} {time}|%s>"
        .formatted(when.at().getEpochSecond(), plain(when));
  }

  static String plain(Part.When when) {
    String zone = when.zone().equals(ZoneOffset.UTC) ? "UTC" : when.zone().getId();
    return WHEN.format(when.at().atZone(when.zone())) + " (" + zone + ")";
  }

  private static String person(Part.Person person) {
    return person
        .account()
        .filter(account -> account.chat() == ChatKind.SLACK)
        .map(Mrkdwn::mention)
        .orElseGet(() -> escaped(person.name()));
  }

  private static boolean isHalf(int sign) {
    return Character.getType(sign) == Character.SURROGATE;
  }
}
