package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Account;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.flow.Shortened;
import headway.flow.TimeWords;
import headway.store.Drafts;
import headway.store.Echoes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who answered the member's posts; it rides in what they are told next, and asks for no message.
public final class ReplyNews {
  /// More posts than these are told of the next time.
  private static final int AT_ONCE = 5;

  private final Echoes echoes;
  private final Drafts drafts;

  public ReplyNews(Echoes echoes, Drafts drafts) {
    this.echoes = echoes;
    this.drafts = drafts;
  }

  /// What there is to tell, and of which posts.
  public record Waiting(Message message, List<Echo> echoes) {
    public Waiting {
      echoes = List.copyOf(echoes);
    }

    boolean isEmpty() {
      return echoes.isEmpty();
    }
  }

  Waiting of(MemberId member) {
    List<Echo> untold =
        echoes.untold(member).stream()
            .sorted(Comparator.comparing(echo -> echo.untold().getFirst().at()))
            .limit(AT_ONCE)
            .toList();
    Message message = Message.EMPTY;
    for (Echo echo : untold) {
      message = message.line().then(line(echo, echo.origin().orElseThrow()));
    }
    return new Waiting(message, untold);
  }

  /// They were read; what came meanwhile is told the next time.
  void told(Waiting waiting) {
    waiting
        .echoes()
        .forEach(echo ->
            echoes.told(echo.post(), echo.untold().stream().map(Echo.Answer::message).toList()));
  }

  private Message line(Echo echo, Echo.Origin origin) {
    Message line = people(echo).say(" replied to ").quote(about(origin.draft()));
    return origin.link().map(link -> line.say(" · ").link(link, "the thread")).orElse(line);
  }

  /// Whoever wrote last comes first.
  private static Message people(Echo echo) {
    List<Account> people =
        echo.untold().reversed().stream().map(Echo.Answer::by).distinct().toList();
    Message first = named(Message.EMPTY, people.getFirst());
    int others = people.size() - 1;
    return switch (others) {
      case 0 -> first;
      case 1 -> named(first.say(" and "), people.getLast());
      default -> first.say(" and " + TimeWords.number(others) + " others");
    };
  }

  private static Message named(Message message, Account account) {
    return message.person("Somebody", Optional.of(account));
  }

  private String about(DraftId draft) {
    return drafts
        .find(draft)
        .map(Draft::content)
        .map(content -> Shortened.of(content.text()))
        .orElse("your post");
  }
}
