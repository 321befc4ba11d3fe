package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.TimeWords;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.OutletBook;
import headway.flow.queue.DeliveryButtons;
import headway.flow.queue.DeliveryWords;
import headway.flow.week.WeekWords;
import headway.store.Drafts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Says news as it stands now; what is no longer so is not said.
public final class NewsWords {
  private final Drafts drafts;
  private final DeliveryWords deliveries;

  public NewsWords(Drafts drafts, OutletBook outlets) {
    this.drafts = drafts;
    this.deliveries = new DeliveryWords(outlets);
  }

  /// What is said of one thing, and whether it is a question.
  record Item(Message message, boolean question) {}

  Optional<Item> of(News news, Member member, Standing standing) {
    return switch (news) {
      case News.FreezeUsed used -> said(freeze(used, member, standing));
      case News.Comeback comeback -> said(comeback(comeback, standing));
      case News.Kept kept -> said(kept(kept, member, standing));
      case News.StillByHand hand ->
          delivery(hand.draft(), hand.delivery())
              .flatMap(it -> byHand(it, member.zone()))
              .map(message -> new Item(message, true));
      case News.WentOut out ->
          delivery(out.draft(), out.delivery())
              .filter(it -> it.delivery().isPublished())
              .map(
                  it -> new Item(deliveries.line(it.draft(), it.delivery(), member.zone()), false));
    };
  }

  private static Optional<Item> said(Optional<String> words) {
    return words.map(text -> new Item(Message.of(text), false));
  }

  private static Optional<String> freeze(News.FreezeUsed used, Member member, Standing standing) {
    return week(standing, used.week())
        .filter(week -> week.verdict() == Verdict.FROZEN && !WeekWords.isHidden(member))
        .map(week ->
            TimeWords.sentence(WeekWords.words(week))
                + when(week, standing)
                + ". A freeze covered it; "
                + (used.left() == 0 ? "none" : TimeWords.number(used.left()))
                + (used.left() > 1 ? " are left." : " is left.")
                + " Nothing to do.");
  }

  private static Optional<String> comeback(News.Comeback news, Standing standing) {
    return week(standing, news.week())
        .filter(week -> week.verdict().counts() && week.why().comeback())
        .map(week ->
            TimeWords.sentence(WeekWords.words(week))
                + when(week, standing)
                + ": a comeback. Coming back is harder than going on, and you did it. "
                + TimeWords.sentence(
                    TimeWords.count(standing.weeksKept(), "kept week", "kept weeks"))
                + " in all.");
  }

  private static Optional<String> kept(News.Kept news, Member member, Standing standing) {
    return week(standing, news.week())
        .filter(week -> week.verdict().counts())
        .map(week ->
            TimeWords.sentence(WeekWords.words(week))
                + when(week, standing)
                + (week.after().kept() == 1
                    ? ": your first kept week."
                    : ": kept." + WeekWords.row(member, standing).map(r -> " " + r).orElse("")));
  }

  private static Optional<JudgedWeek> week(Standing standing, LocalDate first) {
    return standing.weeks().stream().filter(week -> week.week().first().equals(first)).findFirst();
  }

  private static String when(JudgedWeek week, Standing standing) {
    if (week.equals(standing.running())) {
      return " this week";
    }
    return standing.lastClosed().filter(week::equals).isPresent()
        ? " last week"
        : " in " + WeekWords.name(week.week());
  }

  private record Found(Draft draft, Delivery delivery) {}

  private Optional<Found> delivery(DraftId id, int number) {
    return drafts
        .find(id)
        .flatMap(draft -> draft.delivery(number).map(delivery -> new Found(draft, delivery)));
  }

  private static Optional<Message> byHand(Found found, ZoneId zone) {
    return found.delivery().state() instanceof DeliveryState.Handed handed
        ? Optional.of(byHand(found, handed, zone))
        : Optional.empty();
  }

  private static Message byHand(Found found, DeliveryState.Handed handed, ZoneId zone) {
    return Message.of(found.draft().shortName() + " has been yours to post since ")
        .when(handed.at(), zone)
        .say(": ")
        .quote(ShowDraft.start(found.draft()))
        .say(" (" + found.delivery().shortName() + "). Is it out?")
        .with(DeliveryButtons.of(found.delivery()));
  }
}
