package headway.command;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.FormKind;
import headway.command.grammar.Command;
import headway.domain.Draft;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.draft.AskDraft;
import headway.flow.queue.DeliveryDesk;
import headway.flow.queue.MoveDelivery;
import headway.flow.queue.PostedByHand;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The buttons and forms of single deliveries.
public final class QueueDeeds implements Area {
  /// Reads a time as a member says it.
  public interface SaidWhen {
    Instant read(String words, Caller caller);
  }

  private final MoveDelivery move;
  private final PostedByHand byHand;
  private final DeliveryDesk desk;
  private final AskDraft ask;
  private final SaidWhen when;

  public QueueDeeds(
      MoveDelivery move, PostedByHand byHand, DeliveryDesk desk, AskDraft ask, SaidWhen when) {
    this.move = move;
    this.byHand = byHand;
    this.desk = desk;
    this.ask = ask;
    this.when = when;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of();
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.MOVE, (caller, button) -> move.ask(caller, number(button), button.revision()),
        Action.RETRY, (caller, button) -> move.retry(caller, number(button), button.revision()),
        Action.EDIT_DELIVERY, this::edit,
        Action.POST_BY_HAND,
            (caller, button) -> byHand.handOver(caller, number(button), button.revision()),
        Action.POSTED, (caller, button) -> byHand.posted(caller, number(button), Optional.empty()),
        Action.POSTED_AT, (_, button) -> byHand.ask(number(button)));
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(
        FormKind.MOVE,
        (caller, subject, answers) ->
            move.move(
                caller,
                Subject.number(subject),
                when.read(answers.getOrDefault("when", ""), caller)),
        FormKind.POSTED_AT,
        new PostedAt());
  }

  private Reply edit(Caller caller, Button button) {
    Draft draft = desk.find(caller, number(button));
    if (draft.delivery(number(button)).filter(d -> !d.isOpen()).isPresent()) {
      throw new UsageException(
          button.subject() + " is over. `draft " + draft.shortName() + "` shows its text.");
    }
    return ask.again(caller, draft.id().number());
  }

  private static int number(Button button) {
    return Subject.number(button.subject());
  }

  /// The link of a text posted by hand; it may be left out.
  private final class PostedAt implements FormHandler {
    @Override
    public Reply submit(Caller caller, String subject, Map<String, String> answers) {
      Optional<String> link =
          Optional.ofNullable(answers.get("link"))
              .map(String::strip)
              .filter(words -> !words.isEmpty());
      return byHand.posted(caller, Subject.number(subject), link);
    }

    @Override
    public Reply skip(Caller caller, String subject, String field) {
      return byHand.posted(caller, Subject.number(subject), Optional.empty());
    }
  }
}
