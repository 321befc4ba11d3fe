package headway.coach;

import headway.domain.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The kinds of the last shares against the mix one wishes for.
public final class Balance {
  private static final int LOOKED_AT = 12;

  /// Where two are as short, people come before progress, progress before thoughts and news.
  private static final List<Kind> KINDEST_FIRST =
      List.of(Kind.HIGHLIGHT, Kind.CELEBRATE, Kind.INSIGHT, Kind.INFORM);

  private Balance() {}

  /// The kind furthest below its wish in the last twelve shares, latest first.
  public static Kind proposed(List<Kind> latest) {
    List<Kind> seen = latest.subList(0, Math.min(LOOKED_AT, latest.size()));
    return Collections.max(KINDEST_FIRST, Comparator.comparingInt(kind -> shortfall(kind, seen)));
  }

  /// Why that kind is proposed, where the last four or more shares lack it.
  public static Optional<String> reason(List<Kind> latest) {
    Kind kind = proposed(latest);
    List<Kind> seen = latest.subList(0, Math.min(LOOKED_AT, latest.size()));
    boolean lacking = seen.size() >= 4 && !seen.subList(0, 4).contains(kind);
    return lacking ? Optional.of(lack(kind)) : Optional.empty();
  }

  /// Hundredths of a share missing to the wish, times the number of shares.
  private static int shortfall(Kind kind, List<Kind> seen) {
    return wish(kind) * Math.max(1, seen.size()) - 100 * Collections.frequency(seen, kind);
  }

  /// The wished share of each kind in per cent.
  private static int wish(Kind kind) {
    return switch (kind) {
      case INFORM -> 40;
      case CELEBRATE, HIGHLIGHT, INSIGHT -> 20;
    };
  }

  private static String lack(Kind kind) {
    return switch (kind) {
      case INFORM -> "You haven't passed anything on lately.";
      case CELEBRATE -> "You haven't told of progress lately.";
      case HIGHLIGHT -> "You haven't named anybody lately.";
      case INSIGHT -> "You haven't given a thought of your own lately.";
    };
  }
}
