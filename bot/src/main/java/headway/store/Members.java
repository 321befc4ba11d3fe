package headway.store;

import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The members.
public interface Members {
  Optional<Member> find(MemberId id);

  Optional<Member> by(Account account);

  /// Adds a member unless their account has one already; returns whoever has it.
  Member add(Member member);

  /// Applies the edit atomically, once per change token; what the edit throws is thrown.
  Member change(MemberId id, Change change, UnaryOperator<Member> edit);

  /// Those whose home is this space.
  List<Member> at(SpaceId space);

  /// Those who have an account in this workspace.
  List<Member> in(ChatKind chat, String tenant);

  void remove(MemberId id);
}
