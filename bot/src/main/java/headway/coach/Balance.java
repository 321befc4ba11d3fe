package headway.coach;

import headway.domain.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of the last shares against the mix one wishes for.
///
/// @param last how many of the last shares are looked at
/// @param wish the wished part of each kind in per cent
public record Balance(int last, Map<Kind, Integer> wish) {
  public static final Balance DEFAULT =
      new Balance(
          12, Map.of(Kind.INFORM, 40, Kind.CELEBRATE, 20, Kind.HIGHLIGHT, 20, Kind.INSIGHT, 20));

  /// Where two are as short, people come before progress, progress before thoughts and news.
  private static final List<Kind> KINDEST_FIRST =
      List.of(Kind.HIGHLIGHT, Kind.CELEBRATE, Kind.INSIGHT, Kind.INFORM);

  public Balance {
    wish = Map.copyOf(wish);
  }

  /// The kind furthest below its wish in the last shares, latest first.
  public Kind proposed(List<Kind> latest) {
    List<Kind> seen = latest.subList(0, Math.min(last, latest.size()));
    return Collections.max(KINDEST_FIRST, Comparator.comparingInt(kind -> shortfall(kind, seen)));
  }

  /// Why that kind is proposed, where the last four or more shares lack it.
  public Optional<String> reason(List<Kind> latest) {
    Kind kind = proposed(latest);
    List<Kind> seen = latest.subList(0, Math.min(last, latest.size()));
    boolean lacking = seen.size() >= 4 && !seen.subList(0, 4).contains(kind);
    return lacking ? Optional.of(lack(kind)) : Optional.empty();
  }

  /// Hundredths of a share missing to the wish, times the number of shares.
  private int shortfall(Kind kind, List<Kind> seen) {
    return wish.getOrDefault(kind, 0) * Math.max(1, seen.size())
        - 100 * Collections.frequency(seen, kind);
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
