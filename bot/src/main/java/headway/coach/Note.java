package headway.coach;

import headway.domain.Fit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What the coach remarks on a draft; it never holds one back.
public sealed interface Note {
  /// The note as the member reads it.
  String words();

  /// Longer than an outlet takes, counted as that outlet counts.
  record TooLong(String outlet, Fit fit) implements Note {
    @Override
    public String words() {
      return String.format(
          Locale.ENGLISH,
          "%,d of %,d characters for %s: %s.",
          fit.length(),
          fit.limit(),
          outlet,
          end());
    }

    private String end() {
      return switch (fit.beyond()) {
        case SPLIT -> "it goes out in several messages";
        case SHORTENED, REFUSED ->
            String.format(Locale.ENGLISH, "%,d too many", fit.length() - fit.limit());
      };
    }
  }

  /// The same link went out a while ago.
  record SameLink(String share, LocalDate on) implements Note {
    @Override
    public String words() {
      return "You shared this link on " + day(on) + " (" + share + "). What is new about it since?";
    }
  }

  /// Nearly the same words went out a while ago.
  record SameText(String share, LocalDate on) implements Note {
    @Override
    public String words() {
      return "This is close to what you shared on "
          + day(on)
          + " ("
          + share
          + "). What would you add today?";
    }
  }

  /// A picture that some readers could not take in.
  record NoAltText() implements Note {
    @Override
    public String words() {
      return "The picture has no alt text. One sentence on what it shows lets everybody in.";
    }
  }

  /// A highlight of nobody.
  record NobodyCredited() implements Note {
    @Override
    public String words() {
      return "A highlight, and nobody is credited yet. Whose work is it?";
    }
  }

  /// More hashtags than help.
  record ManyHashtags(int count, int most) implements Note {
    @Override
    public String words() {
      return count + " hashtags. Up to " + most + " help people find it; more hide your words.";
    }
  }

  /// Most of it in capitals.
  record Capitals() implements Note {
    @Override
    public String words() {
      return "Most of this is in capitals. Small letters are easier to read.";
    }
  }

  /// A phrase that promises instead of telling.
  record Clickbait(String phrase) implements Note {
    @Override
    public String words() {
      return "“" + phrase + "” makes people wait for the point. What is the point, in a sentence?";
    }
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(date);
  }
}
