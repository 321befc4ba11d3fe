package headway.flow.data;

import headway.domain.Intention;
import headway.domain.Share;
import headway.domain.UsageException;
import headway.domain.week.FirstDayChange;
import headway.domain.week.Pause;
import headway.domain.week.Rhythm;
import headway.domain.week.TargetChange;
import headway.domain.week.ZoneChange;
import headway.store.MemberArchive;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Refuses what no export of ours would hold, so that a made-up file can't make weeks without end.
final class ImportLimits {
  private static final int MOST = 10_000;
  private static final int CHANGES = 1_000;
  private static final int WORDS = 300;
  private static final int TEXT = 100_000;
  private static final int SLOTS = 21;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private ImportLimits() {}

  static void check(MemberArchive file, LocalDate today) {
    Rhythm rhythm = file.member().rhythm();
    sizes(file);
    card(file.member().intention());
    check(file.shares().size() <= MOST, "more than 10,000 shares");
    past(rhythm.startedOn().stream(), today, "a first week");
    past(file.shares().stream().map(Share::moment).map(Share.Moment::day), today, "a share");
    past(
        rhythm.zones().stream().map(change -> change.since().atZone(ZoneOffset.UTC).toLocalDate()),
        today,
        "a time zone");
    pauses(rhythm.rest().pauses(), today.plusYears(1));
    orders(rhythm, today.plusYears(1));
  }

  private static void sizes(MemberArchive file) {
    check(file.drafts().size() <= MOST, "more than 10,000 drafts");
    check(file.suggestions().size() <= MOST, "more than 10,000 suggestions");
    check(file.member().habits().slots().size() <= SLOTS, "more than 21 slots");
    check(
        file.drafts().stream().allMatch(draft -> draft.content().text().length() <= TEXT),
        "a draft of more than 100,000 characters");
  }

  private static void card(Intention card) {
    Stream<String> words =
        Stream.of(card.audience(), card.purpose(), card.knownFor(), card.plan())
            .flatMap(Optional::stream);
    check(
        Stream.concat(words, card.topics().stream())
            .allMatch(text -> !text.isBlank() && text.length() <= WORDS),
        "a part of the card that is empty or too long");
  }

  private static void pauses(List<Pause> pauses, LocalDate latest) {
    check(pauses.size() <= CHANGES, "more than 1,000 rests");
    check(
        pauses.stream()
            .allMatch(pause ->
                !pause.from().isBefore(EARLIEST)
                    && !pause.from().isAfter(latest)
                    && pause.until().filter(latest::isBefore).isEmpty()),
        "a rest on days that can't be");
  }

  /// Changes of a rhythm stand in time's order.
  private static void orders(Rhythm rhythm, LocalDate latest) {
    List<LocalDate> firstDays = rhythm.firstDays().stream().map(FirstDayChange::on).toList();
    List<LocalDate> targets = rhythm.targets().stream().map(TargetChange::on).toList();
    check(ordered(firstDays) && within(firstDays, latest), "first days of the week out of order");
    check(ordered(targets) && within(targets, latest), "targets out of order");
    check(ordered(rhythm.zones().stream().map(ZoneChange::since).toList()), "zones out of order");
  }

  private static boolean within(List<LocalDate> days, LocalDate latest) {
    return days.stream().allMatch(day -> !day.isBefore(LocalDate.EPOCH) && !day.isAfter(latest));
  }

  private static <T extends Comparable<? super T>> boolean ordered(List<T> values) {
    return values.size() <= CHANGES
        && values.equals(values.stream().sorted(Comparator.naturalOrder()).toList());
  }

  private static void past(Stream<LocalDate> days, LocalDate today, String what) {
    LocalDate latest = today.plusDays(1);
    check(
        days.allMatch(day -> !day.isBefore(EARLIEST) && !day.isAfter(latest)),
        what + " on a day that can't be");
  }

  private static void check(boolean holds, String fault) {
    if (!holds) {
      throw new UsageException(
          "I took nothing in: the file holds " + fault + ". Export it anew, and import that.");
    }
  }
}
