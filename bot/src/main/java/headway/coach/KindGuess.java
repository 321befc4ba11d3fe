package headway.coach;

import headway.domain.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proposes a draft's kind from what it says.
public final class KindGuess {
  private static final Pattern PROGRESS =
      Pattern.compile(
          "(?iu)\\b(?:congrat\\w*|celebrat\\w*|passed (?:her|his|their|my|our|the)|won\\b(?!['’])"
              + "|wins|launch(?:ed|es)|shipped|defended|graduat(?:ed|es)|promoted|award(?:ed)?"
              + "|milestone|anniversary|proud (?:of|to)|finally (?:done|live|out|here)|went live"
              + "|is live|secured|completed|we did it|viva|first (?:customer|client|grant|paper))\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?iu)\\b(?:thank(?:s| you)(?: so much)? (?:to|for)|thank you|kudos|shout-?out|hats off"
              + "|grateful (?:to|for)|meet my|follow (?:her|him|them)|credit to|(?:her|his|their)"
              + " (?:work|talk|paper|book|research|project)|introduc\\w* you to|learned from her"
              + "|learned from him)\\b");
  private static final Pattern THOUGHT =
      Pattern.compile(
          "(?iu)\\b(?:I (?:now |also |often |used to )?(?:think|believe|learn(?:ed|t)|realis?ed"
              + "|realized|noticed|wonder|found|changed my mind|got (?:it|this) wrong|was wrong"
              + "|suspect|disagree)|I['’]ve (?:learn(?:ed|t)|noticed|found|come to)|in my (?:view"
              + "|experience|opinion)|my (?:take|view|lesson)|what surprised me|lesson learn(?:ed|t)"
              + "|what if)\\b");
  private static final Pattern FACT =
      Pattern.compile(
          "(?iu)\\b(?:stud(?:y|ies)|report|survey|data|research|paper|guide|article|how to|new:"
              + "|according to|shows? (?:that|how)|results?|figures|published|deadline|register)\\b"
              + "|\\d\\s?%");
  private static final int LOOKED_AT = 5000;

  private KindGuess() {}

  /// The kind the words tell of, else the one the balance lacks, from the latest shares.
  public static Kind proposed(
      String text, List<String> credited, List<Kind> latest, Balance balance) {
    return told(text, credited).orElseGet(() -> balance.proposed(latest));
  }

  /// The kind the words tell of: progress, then a person, then a thought, then facts.
  public static Optional<Kind> told(String text, List<String> credited) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    if (PROGRESS.matcher(start).find()) {
      return Optional.of(Kind.CELEBRATE);
    }
    if (!credited.isEmpty() || PERSON.matcher(start).find()) {
      return Optional.of(Kind.HIGHLIGHT);
    }
    if (THOUGHT.matcher(start).find()) {
      return Optional.of(Kind.INSIGHT);
    }
    return FACT.matcher(start).find() ? Optional.of(Kind.INFORM) : Optional.empty();
  }
}
