package headway.settings;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.util.List;

/// What a member writes, and when it goes out.
///
/// @param slots in the member's zone
public record Sharing(
    Draft draft, Share share, List<Slot> slots, Question question, Limits limits) {
  public Sharing {
    slots = List.copyOf(slots);
  }

  static Sharing read(Reading in) {
    return new Sharing(
        Draft.read(in),
        new Share(in.number("share.log-back-days", 0, 366)),
        in.slots("slots"),
        new Question(in.span("question.lapses-after", ofMinutes(1), ofDays(366))),
        new Limits(
            in.number("picture.largest-mib", 1, 100),
            in.number("pool.suggestions-a-day", 1, 10_000)));
  }

  /// The section `draft`.
  public record Draft(int ownWords, int sameLinkDays, int sameTextDays, int hashtags, int notes) {
    private static Draft read(Reading in) {
      return new Draft(
          in.number("draft.own-words", 0, 100),
          in.number("draft.same-link-days", 0, 3660),
          in.number("draft.same-text-days", 0, 3660),
          in.number("draft.hashtags", 0, 100),
          in.number("draft.notes", 0, 10));
    }
  }

  /// The section `share`.
  public record Share(int logBackDays) {}

  /// How large a picture may be, and how much one member may bring to a pool.
  public record Limits(int largestPictureMib, int suggestionsADay) {}

  /// The section `question`.
  public record Question(Duration lapsesAfter) {}
}
