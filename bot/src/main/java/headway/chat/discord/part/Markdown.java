package headway.chat.discord.part;

import headway.chat.Part;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Discord's markup, in which nothing that people write is more than words and links.
public final class Markdown {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_LINK = 512;
  private static final String NOTHING = "\u200b";
  private static final String PICKED = "picked";

  /// What is no mere words: what Discord's picker writes, and links.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<picked><(?:@!?\\d{15,20}|#\\d{15,20}|a?:\\w{2,32}:\\d{15,20}"
              + "|t:-?\\d{1,13}(?::[tTdDfFR])?)>)"
              + "|https?://[^\\s<>\"|]+[^\\s<>\"|.,;:!?')\\]*_~]");

  private static final Pattern INVITE =
      Pattern.compile("(?i)(discord(?:app)?\\.(?:gg|com/invite)|dsc\\.gg|discord\\.me)(?=[/\\\\])");
  private static final Pattern LINE_SIGN = Pattern.compile("(?m)^([ \\t]*)([>#+-])");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^([ \\t]*\\d+)([.)])(?= )");
  private static final Pattern EVERYBODY = Pattern.compile("@(?=everyone|here)");

  /// Signs that turn the direction of what follows, also where it isn't theirs.
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Markdown() {}

  static String of(Part part) {
    return switch (part) {
      case Part.Ours ours -> harmless(ours.text().replace("<", "\\<"));
      case Part.Mistake mistake -> words(mistake.text());
      case Part.Theirs theirs -> words(theirs.text());
      case Part.Link link -> link(link.url(), link.label());
      case Part.When when -> time(when);
      case Part.Person person ->
          person
              .account()
              .filter(account -> account.chat() == ChatKind.DISCORD)
              .map(Markdown::mention)
              .orElseGet(() -> escaped(person.name()));
      case Part.File file -> escaped(file.path().replaceFirst(".*/", ""));
      case Part.Grid grid -> grid.text();
    };
  }

  /// As the reader's own clock shows it; of what is due, how far off it is besides.
  private static String time(Part.When when) {
    long second = when.at().getEpochSecond();
    String shown = "<t:" + second + ":F>";
    return when.due() ? shown + " (<t:" + second + ":R>)" : shown;
  }

  /// Somebody's words: links work, nobody is called, no invite opens; names, channels, times and
  /// emoji that Discord's own picker put there are shown as that.
  public static String words(String text) {
    StringBuilder all = new StringBuilder(text.length() + 16);
    Matcher whole = WHOLE.matcher(text);
    int from = 0;
    while (whole.find()) {
      all.append(escaped(text.substring(from, whole.start()))).append(whole(whole));
      from = whole.end();
    }
    return all.append(escaped(text.substring(from))).toString();
  }

  private static String whole(Matcher found) {
    String words = found.group();
    if (found.group(PICKED) != null) {
      return words;
    }
    return words.length() <= LONGEST_LINK ? harmless(words) : escaped(words);
  }

  /// The signs that Discord's markup is made of, made harmless; half signs are replaced.
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(sign -> {
          if ("\\*_~`|[]<".indexOf(sign) >= 0) {
            safe.append('\\');
          }
          boolean half = Character.getType(sign) == Character.SURROGATE;
          safe.appendCodePoint(half ? 0xFFFD : sign);
        });
    String lines = LINE_SIGN.matcher(safe).replaceAll("$1\\\\$2");
    return harmless(NUMBERED.matcher(lines).replaceAll("$1\\\\$2"));
  }

  /// Marked-up words that begin a line now: the sign they begin with is no more than that.
  public static String begun(String marked) {
    int end = marked.indexOf('\n');
    String first = end < 0 ? marked : marked.substring(0, end);
    String signed = LINE_SIGN.matcher(first).replaceFirst("$1\\\\$2");
    return NUMBERED.matcher(signed).replaceFirst("$1\\\\$2") + marked.substring(first.length());
  }

  public static String mention(Account account) {
    return "<@" + account.user() + ">";
  }

  static String link(String url, String label) {
    String shown = label.replaceAll("\\s+", " ").strip();
    boolean web = url.matches("https?://[^\\s<>]+") && url.length() <= LONGEST_LINK;
    if (!web) {
      return escaped(shown.isEmpty() || shown.equals(url) ? url : shown + " · " + url);
    }
    if (shown.isEmpty() || shown.equals(url)) {
      return harmless(url);
    }
    boolean isAddress = shown.contains("://") || shown.toLowerCase(Locale.ROOT).startsWith("www.");
    return isAddress || url.contains(")")
        ? escaped(shown) + " · " + harmless(url)
        : "[" + escaped(Cut.shortened(shown, LONGEST_LABEL)) + "](<" + harmless(url) + ">)";
  }

  private static String harmless(String text) {
    String straight = TURNS.matcher(text).replaceAll("");
    String uninvited = INVITE.matcher(straight).replaceAll("$1" + NOTHING);
    return EVERYBODY.matcher(uninvited).replaceAll("@" + NOTHING);
  }
}
