package headway.coach;

import headway.domain.UsageException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Turns a member's own words into an if-then plan.
public final class PlanWords {
  private static final int MOST = 240;
  private static final String THEN = ", I will share one thing";

  private static final String TAKEN =
      "(?:breakfast|brunch|lunch|dinner|supper|coffee|tea|espresso|cappuccino|latte|matcha|meal"
          + "|snack|cuppa|break)";
  private static final String BEFORE_TAKEN =
      "(?:my|the|our|a|an|first|second|third|last|next|one|early|late|morning|midday|afternoon"
          + "|evening|daily|usual|quick|quiet|strong|black|green|iced|cup of|mug of|pot of)";
  private static final Pattern TAKEN_THING =
      Pattern.compile("(?iu)(?:" + BEFORE_TAKEN + " ){0,4}" + TAKEN);
  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
              + "(?: (?:morning|afternoon|evening|night)s?)?");
  private static final Pattern HOUR =
      Pattern.compile("(?iu)[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]\\.?m|o['’]clock)?|noon|midnight");
  private static final Pattern AFTER = Pattern.compile("(?iu)(?:right |just |straight )?after .+");
  private static final Pattern WHOLE =
      Pattern.compile("(?iu).*\\b(?:I will|I['’]ll|I shall|then|I share|I am going to)\\b.*");
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?iu)(?:when|whenever|if|once|as soon as|before|during|while|after|at|on|in|every|each"
              + "|right|just|straight|until|between|over|first thing|from)\\b.*");
  private static final Pattern CLAUSE =
      Pattern.compile("(?iu)(?:I|I['’](?:m|ve|d)|we|my|the|our)\\b.* .*");
  private static final Pattern VERBLESS = Pattern.compile("(?iu)(?:my|the|our)(?: \\S+){1,3}");

  private static final Pattern ORDINARY =
      Pattern.compile("(?:My|The|Our|A|An|We|First|Second|One|(?i:" + TAKEN + "))\\b");

  private PlanWords() {}

  /// The plan as one sentence: `When I have had my first coffee, I will share one thing.`
  public static String sentence(String words) {
    String said = plain(words);
    if (said.isEmpty()) {
      throw new UsageException(
          "A plan needs a moment of your day. Try: intention plan after my first coffee");
    }
    String plan = capital(WHOLE.matcher(said).matches() ? said : occasion(said) + THEN) + ".";
    if (plan.length() > MOST) {
      throw new UsageException(
          "That plan is longer than 240 characters. Name one moment, like: after lunch");
    }
    return plan;
  }

  private static String occasion(String said) {
    if (AFTER.matcher(said).matches()) {
      String thing = said.replaceFirst("(?iu)^.*?\\bafter ", "");
      return TAKEN_THING.matcher(thing).matches() ? had(thing) : said;
    }
    if (OCCASION.matcher(said).matches()) {
      return said;
    }
    if (TAKEN_THING.matcher(said).matches()) {
      return had(said);
    }
    if (DAY.matcher(said).matches()) {
      return "on " + said;
    }
    if (HOUR.matcher(said).matches()) {
      return "at " + said;
    }
    boolean clause = CLAUSE.matcher(said).matches() && !VERBLESS.matcher(said).matches();
    return clause ? "when " + lower(said) : "when it is time for " + lower(said);
  }

  private static String had(String thing) {
    return "when I have had " + lower(thing);
  }

  private static String plain(String words) {
    return words.replaceAll("[\\p{Cc}\\s\\p{Z}]+", " ").strip().replaceFirst("[\\s.,;:!?…]+$", "");
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /// A first letter made small where it was only large for opening a sentence.
  private static String lower(String text) {
    boolean ordinary = ORDINARY.matcher(text).lookingAt() && !text.matches("(?su)\\p{Lu}\\p{Lu}.*");
    int first = text.offsetByCodePoints(0, 1);
    return ordinary
        ? text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first)
        : text;
  }
}
