package headway.flow.week;

import headway.domain.Announcements;
import headway.domain.Kind;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.News;
import headway.domain.Share;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.flow.Standings;
import headway.store.Change;
import headway.store.Members;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a share did to its week, said once: in the answer, or as news in the next nudge.
public final class Tidings {
  private final Members members;
  private final Standings standings;

  public Tidings(Members members, Standings standings) {
    this.members = members;
    this.standings = standings;
  }

  /// What there is to say of a share.
  ///
  /// @param words for an answer that the member reads now
  /// @param brief for a message that changes in silence
  /// @param keys what the words announce
  /// @param news what must still be told where only the brief words are shown
  public record Tiding(
      String words, String brief, boolean filled, List<String> keys, Optional<News> news) {
    public Tiding {
      keys = List.copyOf(keys);
    }
  }

  public Tiding of(Member member, Share share, Instant now) {
    return of(member, share, standings.history(member, now).shares(), now);
  }

  /// The same where the member's shares are known, with or without this one.
  public Tiding of(Member member, Share share, List<Share> known, Instant now) {
    List<Share> others = known.stream().filter(other -> !other.id().equals(share.id())).toList();
    List<Share> all = Stream.concat(others.stream(), Stream.of(share)).toList();
    Standing after = standings.of(member, all, now);
    Set<Integer> highlighted =
        all.stream()
            .filter(one -> one.kind().filter(Kind.HIGHLIGHT::equals).isPresent())
            .map(one -> one.id().number())
            .collect(Collectors.toSet());
    ShareEffect effect =
        new ShareEffect(share, highlighted, standings.of(member, others, now), after);
    ShareWords words = new ShareWords(member, effect);
    return effect
        .week()
        .filter(_ -> effect.filled())
        .map(week -> filled(member, week, effect, words))
        .orElseGet(
            () -> new Tiding(words.plain(), words.brief(), false, List.of(), Optional.empty()));
  }

  private static Tiding filled(
      Member member, JudgedWeek week, ShareEffect effect, ShareWords words) {
    News.Kept kept = new News.Kept(week.week().first());
    News.Comeback comeback = new News.Comeback(week.week().first());
    List<String> keys = new ArrayList<>(List.of(kept.key()));
    Optional<News> news = Optional.empty();
    if (week.why().comeback()) {
      keys.add(comeback.key());
      news = Optional.of(comeback);
    } else if (effect.firstKept()) {
      news = Optional.of(kept);
    }
    boolean said = member.habits().announcements().has(kept.key());
    return said
        ? new Tiding(words.plain(), words.brief(), false, List.of(), Optional.empty())
        : new Tiding(words.filled(), words.brief(), true, keys, news);
  }

  /// Marks what was read as announced.
  public void said(MemberId member, Change change, Tiding tiding) {
    if (!tiding.keys().isEmpty()) {
      announce(member, change, made -> made.told(tiding.keys()));
    }
  }

  /// Keeps what was not read for the next nudge; what needs no more words is marked.
  public void unsaid(MemberId member, Change change, Tiding tiding) {
    if (!tiding.keys().isEmpty()) {
      announce(
          member,
          change,
          made -> tiding.news().map(made::with).orElseGet(() -> made.told(tiding.keys())));
    }
  }

  private void announce(MemberId member, Change change, UnaryOperator<Announcements> edit) {
    members.change(
        member,
        change,
        stored -> stored.habits(habits -> habits.with(edit.apply(habits.announcements()))));
  }
}
