package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.week.Standing;
import headway.flow.Caller;
import headway.store.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the news that wait for a member.
public final class NewsDesk {
  private final Members members;
  private final NewsWords words;

  public NewsDesk(Members members, NewsWords words) {
    this.members = members;
    this.words = words;
  }

  /// News together, with one question at most, which comes last.
  ///
  /// @param told keys of what the message says, and of what is no longer so
  record Gathered(Message message, boolean question, List<String> told) {
    static final Gathered NOTHING = new Gathered(Message.EMPTY, false, List.of());

    boolean isEmpty() {
      return message.parts().isEmpty();
    }
  }

  Gathered gather(Member member, Standing standing) {
    Message message = Message.EMPTY;
    Optional<Message> question = Optional.empty();
    List<String> told = new ArrayList<>();
    for (News news : member.habits().announcements().waiting()) {
      Optional<NewsWords.Item> item = words.of(news, member, standing);
      if (item.filter(NewsWords.Item::question).isEmpty()) {
        told.add(news.key());
        message = item.map(NewsWords.Item::message).map(message.line()::then).orElse(message);
      } else if (question.isEmpty()) {
        told.add(news.key());
        question = item.map(NewsWords.Item::message);
      }
    }
    message = question.map(message.line()::then).orElse(message);
    return new Gathered(message, question.isPresent(), told);
  }

  /// For an answer the member reads now; told once, but for a question, which stands.
  public Message read(Caller caller, Standing standing) {
    Gathered gathered = gather(caller.member(), standing);
    List<String> told =
        gathered.told().stream().filter(key -> !stands(caller.member(), standing, key)).toList();
    if (!told.isEmpty()) {
      members.change(
          caller.id(),
          caller.change("news"),
          stored -> stored.habits(habits -> habits.with(habits.announcements().told(told))));
    }
    return gathered.message();
  }

  private boolean stands(Member member, Standing standing, String key) {
    return member.habits().announcements().waiting().stream()
        .filter(news -> news.key().equals(key))
        .flatMap(news -> words.of(news, member, standing).stream())
        .anyMatch(NewsWords.Item::question);
  }
}
