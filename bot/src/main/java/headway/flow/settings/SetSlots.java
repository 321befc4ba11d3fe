package headway.flow.settings;

import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.store.Members;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The weekly times that an approval without a time takes.
public final class SetSlots {
  private static final int MOST = 21;
  private static final Comparator<WeeklyTime> ORDER =
      Comparator.comparing(WeeklyTime::day).thenComparing(WeeklyTime::time);

  private final Members members;

  public SetSlots(Members members) {
    this.members = members;
  }

  public Reply show(Caller caller) {
    List<WeeklyTime> slots = caller.member().habits().slots();
    return Reply.of(
        slots.isEmpty()
            ? "You have no slots yet. `slots tue 09:00, thu 12:30` sets them."
            : "Your slots: "
                + said(slots, caller)
                + " An approval without a time takes the next free one;"
                + " `slots tue 09:00, thu 12:30` sets others.");
  }

  /// Puts these in place of the ones before; the same one twice is one.
  public Reply set(Caller caller, List<WeeklyTime> wanted) {
    List<WeeklyTime> slots = wanted.stream().distinct().sorted(ORDER).toList();
    if (slots.isEmpty()) {
      throw new UsageException("I read no slot there. Try `slots tue 09:00, thu 12:30`.");
    }
    if (slots.size() > MOST) {
      throw new UsageException(
          "That is %d slots; up to %d fit in a week. Name fewer.".formatted(slots.size(), MOST));
    }
    members.change(
        caller.id(),
        caller.change("slots"),
        stored -> stored.habits(habits -> habits.withSlots(slots)));
    return Reply.of(
        "Your slots: " + said(slots, caller) + " What is queued already keeps its time.");
  }

  private static String said(List<WeeklyTime> slots, Caller caller) {
    return slots.stream()
        .map(slot -> TimeWords.brief(slot.day()) + " " + TimeWords.of(slot.time()))
        .collect(Collectors.joining(", ", "", ", " + TimeWords.of(caller.zone()) + "."));
  }
}
