package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.flow.queue.DeliveryWords;
import headway.store.Drafts;
import headway.store.Members;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What went out without its message changing; it rides in the member's next answer.
public final class OutNews {
  private final Members members;
  private final Drafts drafts;
  private final DeliveryWords words;
  private final ReplyNews replies;

  public OutNews(Members members, Drafts drafts, OutletBook outlets, ReplyNews replies) {
    this.members = members;
    this.drafts = drafts;
    this.words = new DeliveryWords(outlets);
    this.replies = replies;
  }

  /// News on its way to the member.
  ///
  /// @param caller the caller without the news, so that nothing else tells it too
  /// @param keys of the news, to be kept as told once the answer is out
  /// @param replies who answered the member's posts, likewise
  public record Riding(Caller caller, Reply reply, List<String> keys, ReplyNews.Waiting replies) {
    public Riding {
      keys = List.copyOf(keys);
    }
  }

  /// What went out, and who answered.
  public Riding with(Caller caller) {
    ReplyNews.Waiting answered = replies.of(caller.id());
    List<News.WentOut> news =
        caller.member().habits().announcements().waiting().stream()
            .flatMap(waiting -> waiting instanceof News.WentOut out ? Stream.of(out) : Stream.of())
            .toList();
    if (news.isEmpty() && answered.isEmpty()) {
      return new Riding(caller, Reply.NOTHING, List.of(), answered);
    }
    List<String> keys = news.stream().map(News::key).toList();
    Message message = Message.EMPTY;
    for (News.WentOut out : news) {
      message = line(out, caller).map(message.line()::then).orElse(message);
    }
    message = answered.isEmpty() ? message : message.line().then(answered.message());
    Reply reply = message.parts().isEmpty() ? Reply.NOTHING : Reply.of(message);
    return new Riding(caller.as(told(caller.member(), keys)), reply, keys, answered);
  }

  /// The answer that it rode in is out.
  public void said(Riding riding) {
    replies.told(riding.replies());
    if (!riding.keys().isEmpty()) {
      Caller caller = riding.caller();
      members.change(caller.id(), caller.change("went-out"), stored -> told(stored, riding.keys()));
    }
  }

  private Optional<Message> line(News.WentOut out, Caller caller) {
    Optional<Draft> draft = drafts.find(out.draft());
    return draft
        .flatMap(found -> found.delivery(out.delivery()))
        .filter(Delivery::isPublished)
        .map(delivery -> words.line(draft.get(), delivery, caller.zone()));
  }

  private static Member told(Member member, List<String> keys) {
    return member.habits(habits -> habits.with(habits.announcements().told(keys)));
  }
}
