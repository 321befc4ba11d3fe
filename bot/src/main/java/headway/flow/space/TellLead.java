package headway.flow.space;

import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.Member;
import headway.domain.Space;
import headway.domain.nudge.Quiet;
import headway.flow.Caller;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.store.Members;
import java.util.Optional;

/// Tells people that they were named as Leads: those who use the bot, and not in quiet hours.
public final class TellLead {
  private final Members members;
  private final Outbox outbox;
  private final Quiet quiet;

  public TellLead(Members members, Outbox outbox, Quiet quiet) {
    this.members = members;
    this.outbox = outbox;
    this.quiet = quiet;
  }

  /// Whether they were told.
  boolean named(Account account, Space space, Caller by) {
    Optional<Member> member = members.by(account);
    return member.filter(one -> !quiet.covers(by.now(), one.zone())).isPresent()
        && outbox.reaches(account)
        && outbox.direct(account, said(space, by), by.now()) instanceof Sent.Delivered;
  }

  private static Reply.Said said(Space space, Caller by) {
    Message words =
        Message.EMPTY
            .person(by.from().profile().name(), Optional.of(by.account()))
            .say(" named you a Lead of ")
            .quote(space.name())
            .say(". `space` shows what Leads set; what members draft stays hidden from them.");
    return new Reply.Said(words, "");
  }
}
