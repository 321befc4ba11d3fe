package headway.command;

import headway.command.QueueDeeds.SaidWhen;
import headway.domain.Content;
import headway.domain.DraftId;
import headway.domain.Outlet;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.FieldReader;
import headway.flow.draft.DraftLimits;
import headway.flow.draft.Filled;
import headway.flow.draft.FormTime;
import headway.flow.outlet.OutletBook;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Reads what was filled into a draft's form; all that is wrong is told at once.
public final class DraftAnswers {
  private final OutletBook outlets;
  private final FormTime times;
  private final SaidWhen when;

  public DraftAnswers(OutletBook outlets, FormTime times, SaidWhen when) {
    this.outlets = outlets;
    this.times = times;
    this.when = when;
  }

  /// What the answers mean.
  ///
  /// @param draft the one that is changed; empty where it is a new one
  Filled read(Caller caller, Optional<DraftId> draft, Map<String, String> answers) {
    FieldReader fields = new FieldReader(answers);
    Optional<String> text = fields.need("text", DraftLimits::text);
    UnaryOperator<Content.Aim> aim = aim(fields);
    Function<String, List<Outlet>> places = words -> places(caller, words);
    Filled filled =
        new Filled(
            text,
            aim,
            draft.isPresent() ? fields.need("to", places) : fields.read("to", places),
            fields.read("when", words -> time(caller, draft, words)).flatMap(time -> time));
    fields.check();
    return filled;
  }

  private static UnaryOperator<Content.Aim> aim(FieldReader fields) {
    var kind = fields.change("kind", DraftForm::kind);
    var audience = fields.change("audience", DraftLimits::aim);
    var purpose = fields.change("purpose", DraftLimits::aim);
    return before ->
        new Content.Aim(
            kind.apply(before.kind()),
            audience.apply(before.audience()),
            purpose.apply(before.purpose()));
  }

  private List<Outlet> places(Caller caller, String words) {
    List<Outlet> named =
        Arrays.stream(words.split("[,\\n]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> outlets.named(name, caller))
            .distinct()
            .toList();
    if (named.isEmpty()) {
      throw new UsageException("I read no place there. `outlets` lists where texts can go.");
    }
    return named;
  }

  private Optional<Instant> time(Caller caller, Optional<DraftId> draft, String words) {
    return times.read(caller, draft, words, said -> when.read(said, caller));
  }
}
