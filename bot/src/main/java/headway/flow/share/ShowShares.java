package headway.flow.share;

import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.TimeWords;
import headway.flow.week.WeekWords;
import headway.store.Drafts;
import headway.store.Echoes;
import headway.store.Shares;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Lists what the member has shared, newest first.
public final class ShowShares {
  private static final int SHOWN = 20;
  private static final int DRAFTS_BACK = 500;
  private static final Comparator<Share> NEWEST_FIRST =
      Comparator.comparing((Share share) -> share.moment().day())
          .thenComparing(share -> share.moment().at())
          .thenComparingInt(share -> share.id().number())
          .reversed();

  private final Shares shares;
  private final Drafts drafts;
  private final Echoes echoes;

  public ShowShares(Shares shares, Drafts drafts, Echoes echoes) {
    this.shares = shares;
    this.drafts = drafts;
    this.echoes = echoes;
  }

  public Reply all(Caller caller) {
    return list(
        caller, _ -> true, "Nothing shared yet. `draft` begins one, `shared` and a link logs one.");
  }

  public Reply of(Caller caller, Kind kind) {
    return list(
        caller,
        share -> share.kind().filter(kind::equals).isPresent(),
        "Nothing of the kind " + kind.word() + " yet. `shares` lists all you have.");
  }

  /// Those in whose text or link the words stand.
  public Reply about(Caller caller, String topic) {
    String wanted = topic.strip().toLowerCase(Locale.ROOT);
    Map<Integer, String> texts = texts(caller);
    return list(
        caller,
        share -> said(share, texts).toLowerCase(Locale.ROOT).contains(wanted),
        "Nothing about that yet. `shares` lists all you have.");
  }

  private Map<Integer, String> texts(Caller caller) {
    Map<Integer, String> texts = new HashMap<>();
    for (Draft draft : drafts.latest(caller.id(), DRAFTS_BACK)) {
      texts.put(draft.id().number(), draft.content().text());
    }
    return texts;
  }

  private static String said(Share share, Map<Integer, String> texts) {
    return switch (share.trail().origin()) {
      case Share.Origin.Logged _ -> share.matter().shown();
      case Share.Origin.Published published ->
          share.matter().shown() + " " + texts.getOrDefault(published.draft(), "");
    };
  }

  private Reply list(Caller caller, Predicate<Share> wanted, String none) {
    List<Share> all =
        shares.all(caller.id()).stream()
            .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
            .filter(wanted)
            .sorted(NEWEST_FIRST)
            .toList();
    if (all.isEmpty()) {
      return Reply.of(none);
    }
    Message message = Message.of(TimeWords.sentence(count(all.size())) + ":");
    EchoWords heard = EchoWords.of(echoes.of(caller.id()));
    for (Share share : all.subList(0, Math.min(SHOWN, all.size()))) {
      message = message.say("\n").then(line(share, heard));
    }
    int more = all.size() - SHOWN;
    return Reply.of(
        more > 0
            ? message.say("\n" + more + " more before these; a topic or a kind narrows it down.")
            : message);
  }

  private static String count(int shares) {
    return TimeWords.count(shares, "share", "shares");
  }

  private static Message line(Share share, EchoWords heard) {
    String kind = share.kind().map(Kind::word).orElse("no kind");
    Message message =
        Message.of(share.id().shortName() + " · " + WeekWords.day(share.moment().day()) + " · ")
            .say(kind + " · ")
            .quote(Shortened.of(share.matter()))
            .say(" · " + String.join(", ", share.trail().places()))
            .say(heard.of(share).map(words -> " · " + words).orElse(""));
    return mark(share).map(mark -> message.say(" · " + mark)).orElse(message);
  }

  private static Optional<String> mark(Share share) {
    if (share.trail().fate() == Share.Fate.RETRACTED) {
      return Optional.of("retracted");
    }
    return share.counts()
        ? Optional.empty()
        : Optional.of(
            "not counted yet: `shares " + share.id().shortName() + " kind inform` counts it");
  }
}
