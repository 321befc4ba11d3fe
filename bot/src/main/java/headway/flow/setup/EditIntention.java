package headway.flow.setup;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Form;
import headway.chat.Message;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.FieldReader;
import headway.flow.Reply;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Shows and edits the card, one field at a time.
public final class EditIntention {
  private final CardEdits edits;
  private final Bells bells;
  private final TargetWords targets;

  /// @param targetMost the most shares a week one may aim for
  public EditIntention(CardEdits edits, Bells bells, int targetMost) {
    this.edits = edits;
    this.bells = bells;
    this.targets = new TargetWords(targetMost);
  }

  public Reply show(Caller caller) {
    return Reply.of(
        IntentionWords.all(caller.member(), caller.today())
            .with(new Button("Change my card", Action.EDIT_CARD)));
  }

  /// Asks for the whole card, with what stands on it.
  public Reply ask(Caller caller) {
    return Reply.of(Message.of("Whom would you like to be useful to?").asking(now(caller)));
  }

  /// The whole card as it stands now.
  public Form now(Caller caller) {
    return CardForm.of(caller.member(), caller.today());
  }

  /// Keeps what was changed, all at once.
  public Reply fill(Caller caller, Map<String, String> answers) {
    FieldReader fields = new FieldReader(answers);
    UnaryOperator<Intention> change = CardForm.changes(fields);
    Optional<Integer> target = fields.need(CardForm.TARGET, targets::read);
    fields.check();
    Member member = edits.edit(caller, "card", change);
    boolean other =
        target.filter(shares -> shares != CardForm.target(member, caller.today())).isPresent();
    return kept(caller, other ? changed(caller.as(member), target.get()) : member);
  }

  public Reply audience(Caller caller, String words) {
    return kept(caller, edits.edit(caller, "audience", CardEdits.audience(words)));
  }

  public Reply purpose(Caller caller, String words) {
    return kept(caller, edits.edit(caller, "purpose", CardEdits.purpose(words)));
  }

  public Reply knownFor(Caller caller, String words) {
    return kept(caller, edits.edit(caller, "known-for", CardEdits.knownFor(words)));
  }

  public Reply topics(Caller caller, String words) {
    return kept(caller, edits.edit(caller, "topics", CardEdits.topics(words)));
  }

  public Reply plan(Caller caller, String words) {
    return kept(caller, edits.edit(caller, "plan", CardEdits.plan(words)));
  }

  /// The first target holds at once, a later one from the next week.
  public Reply target(Caller caller, int shares) {
    Member member = changed(caller, targets.checked(shares));
    return Reply.of(target(member, shares, caller.today()));
  }

  Member target(Caller caller, String words) {
    return changed(caller, targets.read(words));
  }

  private Member changed(Caller caller, int shares) {
    LocalDate today = caller.today();
    Member member =
        edits.change(
            caller, "target", stored -> stored.rhythm(rhythm -> rhythm.withTarget(shares, today)));
    bells.set(member, caller.now());
    return member;
  }

  private static String target(Member member, int shares, LocalDate today) {
    String said = TimeWords.sentence(TimeWords.count(shares, "share", "shares")) + " a week, ";
    int now = member.rhythm().targetOn(today);
    return now == shares
        ? said + "from this week on."
        : said
            + "from "
            + TimeWords.of(member.rhythm().weekOf(today).last().plusDays(1))
            + ". This week stays at "
            + TimeWords.number(now)
            + ".";
  }

  private static Reply kept(Caller caller, Member member) {
    return Reply.of(Message.of("Kept. ").then(CardText.card(member, caller.today())))
        .ending(Done.CARD_CHANGED);
  }
}
