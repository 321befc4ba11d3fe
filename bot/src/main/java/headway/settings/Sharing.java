package headway.settings;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// What a member writes, and when it goes out.
public record Sharing(Draft draft, Share share, When when, Intention intention, Question question) {

  static Sharing read(Reading in) {
    return new Sharing(
        Draft.read(in),
        new Share(in.number("share.log-back-days", 0, 366)),
        When.read(in),
        new Intention(in.number("intention.topics", 1, 20)),
        new Question(in.span("question.lapses-after", ofMinutes(1), ofDays(366))));
  }

  /// The section `draft`.
  public record Draft(
      int ownWords, Duration sameLinkWithin, Duration sameTextWithin, int hashtags, int notes) {
    private static Draft read(Reading in) {
      return new Draft(
          in.number("draft.own-words", 0, 100),
          in.span("draft.same-link-within", Duration.ZERO, ofDays(3660)),
          in.span("draft.same-text-within", Duration.ZERO, ofDays(3660)),
          in.number("draft.hashtags", 0, 100),
          in.number("draft.notes", 0, 10));
    }
  }

  /// The section `share`.
  public record Share(int logBackDays) {}

  /// The section `when`, and the slots; all in the member's zone.
  public record When(List<Slot> slots, LocalTime time, Duration ahead) {
    public When {
      slots = List.copyOf(slots);
    }

    private static When read(Reading in) {
      return new When(
          in.slots("slots"), in.time("when.time"), in.span("when.ahead", ofDays(1), ofDays(3660)));
    }
  }

  /// The section `intention`.
  public record Intention(int topics) {}

  /// The section `question`.
  public record Question(Duration lapsesAfter) {}
}
