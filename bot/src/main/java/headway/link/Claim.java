package headway.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides whether something pasted claims to be a link, and whether it is one.
final class Claim {
  private static final Pattern SCHEME =
      Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]{0,30}):(//)?(.*)");
  private static final Pattern TYPO = Pattern.compile("(?is)https?(;|:;)?/{1,2}[^/\\s].*");
  private static final Pattern BARE =
      Pattern.compile("([\\p{L}\\p{M}\\p{N}_-]+\\.)+\\p{L}{2,}(:[0-9]{1,5})?([/?#].*)?");
  private static final Pattern SURE =
      Pattern.compile(
          "(?i)www\\..+|[^/?#]+/.*|[^/?#:]+\\.(com|org|net|edu|gov|int|info|eu)([:?#].*)?");
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> NEVER =
      Set.of(
          "javascript",
          "vbscript",
          "data",
          "file",
          "blob",
          "about",
          "mailto",
          "tel",
          "sms",
          "ftp",
          "view-source",
          "chrome");

  private Claim() {}

  /// Judges one text with nothing around it.
  static Pasted judge(String text) {
    Matcher scheme = SCHEME.matcher(text);
    if (TYPO.matcher(text).matches()) {
      return refused("This isn't a link yet: after http or https comes ://.");
    }
    if (!scheme.matches()) {
      return bare(text);
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    boolean slashes = scheme.group(2) != null;
    String rest = scheme.group(3);
    if (WEB.contains(name) && slashes) {
      return clean(text);
    }
    boolean glued = !rest.isEmpty() && !Spaces.isSpace(rest.codePointAt(0));
    if (WEB.contains(name) && glued) {
      return refused("This isn't a link yet: after " + name + " comes ://.");
    }
    if (slashes || (NEVER.contains(name) && glued)) {
      return refused(
          "Only links that begin with http:// or https:// can be shared; this one begins with "
              + name
              + ":. Paste the page's address from your browser.");
    }
    return bare(text);
  }

  private static Pasted clean(String text) {
    if (text.codePoints().anyMatch(Spaces::isSpace)) {
      return refused("There is a space in this link. Paste the link alone, your words after it.");
    }
    if (text.codePoints().anyMatch(Spaces::isUnseen)) {
      return refused("There are hidden characters in this link. Copy it again from your browser.");
    }
    return Address.read(text);
  }

  private static Pasted bare(String text) {
    boolean clear =
        text.length() <= Address.MOST
            && text.codePoints().noneMatch(point -> Spaces.isSpace(point) || Spaces.isUnseen(point))
            && BARE.matcher(text).matches()
            && SURE.matcher(text).matches();
    return clear && Address.read("https://" + text) instanceof Pasted.Found found
        ? found
        : new Pasted.NotALink();
  }

  private static Pasted refused(String cause) {
    return new Pasted.Refused(cause);
  }
}
