package headway.flow.setup;

import headway.coach.PlanWords;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.Caller;
import headway.flow.FirstWeek;
import headway.store.Members;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes on a member's card; the first thing written begins the first week.
public final class CardEdits {
  private final Members members;
  private final FirstWeek firstWeek;

  public CardEdits(Members members, FirstWeek firstWeek) {
    this.members = members;
    this.firstWeek = firstWeek;
  }

  /// Applies the edit to the card, and keeps the one before it, dated.
  Member edit(Caller caller, String step, UnaryOperator<Intention> edit) {
    return change(caller, step, member -> member.with(member.card().edited(edit, caller.today())));
  }

  Member change(Caller caller, String step, UnaryOperator<Member> edit) {
    Member begun = begin(caller);
    return members.change(begun.id(), caller.change(step), edit);
  }

  Member begin(Caller caller) {
    return firstWeek.begin(caller, caller.today());
  }

  static UnaryOperator<Intention> audience(String words) {
    String plain = CardWords.plain(words);
    return card -> card.withAudience(plain);
  }

  static UnaryOperator<Intention> purpose(String words) {
    String plain = CardWords.plain(words);
    return card -> card.withPurpose(plain);
  }

  static UnaryOperator<Intention> knownFor(String words) {
    String plain = CardWords.plain(words);
    return card -> card.withKnownFor(plain);
  }

  static UnaryOperator<Intention> topics(String words) {
    List<String> topics = CardWords.topics(words);
    return card -> card.withTopics(topics);
  }

  static UnaryOperator<Intention> plan(String words) {
    String sentence = PlanWords.sentence(words);
    return card -> card.withPlan(sentence);
  }
}
