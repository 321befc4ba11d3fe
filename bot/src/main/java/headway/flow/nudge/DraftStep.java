package headway.flow.nudge;

import headway.chat.Message;
import headway.coach.Prompts;
import headway.domain.Suggestion;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.draft.AskDraft;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Takes up what was offered: asks the question, or shows the draft that waits.
public final class DraftStep {
  private static final Pattern DRAFT = Pattern.compile("d[0-9]{1,9}");
  private static final Pattern SUGGESTION = Pattern.compile("s[0-9]{1,9}");
  private static final String QUESTION =
      "What would you tell a colleague about it? Two sentences will do.";

  private final Sources sources;
  private final Prompts prompts;
  private final AskDraft ask;
  private final ShowDraft show;
  private final RandomGenerator random;

  public DraftStep(
      Sources sources, Prompts prompts, AskDraft ask, ShowDraft show, RandomGenerator random) {
    this.sources = sources;
    this.prompts = prompts;
    this.ask = ask;
    this.show = show;
    this.random = random;
  }

  /// The subject is `d4`, `s12`, `s12 inform/one-number`, `inform/one-number`, or empty.
  public Reply draftIt(Caller caller, String subject) {
    List<String> names = Arrays.stream(subject.split(" ")).filter(n -> !n.isBlank()).toList();
    Optional<Integer> draft = number(names, DRAFT);
    if (draft.isPresent()) {
      return show.one(caller, draft.get());
    }
    Optional<String> question = question(caller, names);
    Optional<Integer> number = number(names, SUGGESTION);
    return number.isPresent()
        ? about(caller, sources.find(caller.space(), number.get(), caller.member()), question)
        : question
            .map(asked -> ask.fresh(caller, Message.EMPTY.quote(asked)))
            .orElseGet(() -> ask.fresh(caller));
  }

  private Reply about(Caller caller, Suggestion suggestion, Optional<String> question) {
    Message message =
        Message.of(suggestion.id().shortName() + ": ")
            .quote(Shortened.of(suggestion.matter()))
            .say("\n")
            .quote(question.orElse(QUESTION));
    return ask.about(caller, suggestion, message);
  }

  private Optional<String> question(Caller caller, List<String> names) {
    return names.stream()
        .flatMap(name -> prompts.find(name, CardValues.of(caller.member(), random)).stream())
        .map(prompt -> prompt.question())
        .findFirst();
  }

  private static Optional<Integer> number(List<String> names, Pattern sort) {
    return names.stream()
        .filter(name -> sort.matcher(name).matches())
        .map(name -> Integer.valueOf(name.substring(1)))
        .findFirst();
  }
}
