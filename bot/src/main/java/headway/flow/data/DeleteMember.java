package headway.flow.data;

import headway.domain.Member;

/// Deletes everything of a member, across all stores.
public final class DeleteMember {
  private final Works works;
  private final Roll roll;
  private final Talk talk;

  public DeleteMember(Works works, Roll roll, Talk talk) {
    this.works = works;
    this.roll = roll;
    this.talk = talk;
  }

  /// May be begun again where it broke off: the member goes after what is found by them, the
  /// request that asked for it and the alarm that rang for it go last.
  public void delete(Member member) {
    works.delete(member);
    talk.delete(member);
    roll.delete(member);
    talk.deleteRequests(member);
    roll.deleteAlarms(member);
  }
}
