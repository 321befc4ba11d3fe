package headway.command.type;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a web link; `www.` is enough to begin one.
public final class Links {
  static final Label LABEL = new Label("URL", "a link", "https://example.org/a");

  static final int LONGEST = 2_000;
  private static final Pattern HOST =
      Pattern.compile(
          "(?:LABEL\\.){0,20}LABEL\\.?"
              .replace("LABEL", "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]{0,62}"));
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}]");
  private static final int SCHEME = 16;

  private Links() {}

  /// The link, if the words are one link and nothing else.
  public static Optional<String> only(Words words) {
    return words.size() == 1 && read(words) instanceof Read<String>(String link, int _)
        ? Optional.of(link)
        : Optional.empty();
  }

  static Reading<String> read(Words words) {
    String said = bare(words.text(0));
    String link = folded(said).startsWith("www.") ? "https://" + said : said;
    if (link.length() > LONGEST) {
      return new Unread<>("That link is longer than 2,000 characters; give a shorter one.", 0);
    }
    return isWeb(link)
        ? new Read<>(link, 1)
        : new Unread<>(Quoted.of(said) + " isn't a web link such as " + LABEL.example() + ".", 0);
  }

  /// Whether it was meant as a link, even if it is a broken one.
  static boolean isMeant(String word) {
    String said = folded(bare(word));
    int colon = said.substring(0, Math.min(said.length(), SCHEME)).indexOf("://");
    return colon > 0
        || said.startsWith("http:/")
        || said.startsWith("https:/")
        || said.startsWith("www.");
  }

  private static boolean isWeb(String link) {
    int start = folded(link).startsWith("https://") ? 8 : 7;
    return (start == 8 || folded(link).startsWith("http://")) && hasHost(link.substring(start));
  }

  private static boolean hasHost(String rest) {
    String authority = rest.split("[/?#\\\\]", 2)[0];
    String place = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = place.indexOf(':', place.lastIndexOf(']') + 1);
    String host = colon < 0 ? place : place.substring(0, colon);
    boolean port = colon < 0 || PORT.matcher(place.substring(colon + 1)).matches();
    return port
        && host.length() <= 253
        && (HOST.matcher(host).matches() || ADDRESS.matcher(host).matches());
  }

  /// Without quotes or brackets around it, and the sentence's full stop or comma.
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && "\"'<(".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    String closing = start > 0 ? "\"'>).,;!" : "\"'>.,;!";
    while (end > start && closing.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  private static String folded(String word) {
    return word.substring(0, Math.min(word.length(), SCHEME)).toLowerCase(Locale.ROOT);
  }
}
