package headway.flow.data;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Suggestion;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Leads;
import headway.store.MemberArchive;
import headway.store.Received;
import java.util.List;

/// Writes everything of a member into one file.
public final class ExportMember {
  private final Works works;
  private final Leads leads;

  public ExportMember(Works works, Leads leads) {
    this.works = works;
    this.leads = leads;
  }

  public Reply export(Caller caller) {
    var path =
        works
            .files()
            .archive()
            .write(
                new MemberArchive(
                    caller.now(),
                    caller.member(),
                    works.drafts().latest(caller.id(), Integer.MAX_VALUE).reversed(),
                    works.shares().all(caller.id()),
                    suggestions(caller.id())),
                received(caller.member()));
    return Reply.of(
        Message.of("Everything of yours is in one file: ")
            .file(path.toString())
            .say("\nIt holds your drafts and weeks; keep it where only you can read it."));
  }

  /// What they brought or noted, without who reported it.
  private List<Suggestion> suggestions(MemberId member) {
    return works.suggestions().broughtBy(member).stream()
        .filter(one -> one.isOf(member))
        .map(Suggestion::unreported)
        .toList();
  }

  /// Nothing of whoever answered or reacted, who are others.
  private Received received(Member member) {
    return new Received(
        works.echoes().of(member.id()).stream().map(Received.Returned::of).toList(),
        member.person().accounts().stream()
            .flatMap(account -> leads.ledBy(account).stream())
            .distinct()
            .toList());
  }
}
