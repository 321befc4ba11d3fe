package headway.command;

import headway.domain.Kind;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.draft.EditDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// Fields of a draft, asked because they lack or are to change.
final class DraftForm implements FormHandler {
  private static final List<String> FIELDS = List.of("text", "kind", "audience", "purpose");

  private final EditDraft edit;

  DraftForm(EditDraft edit) {
    this.edit = edit;
  }

  @Override
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    int draft = Subject.number(subject);
    List<String> given = FIELDS.stream().filter(field -> !said(answers, field).isEmpty()).toList();
    if (given.isEmpty()) {
      throw new UsageException("I read no words there. Say it in a few, or `cancel`.");
    }
    Reply reply = Reply.NOTHING;
    for (String field : given) {
      reply = setter(caller.at(field), field).apply(draft, said(answers, field));
    }
    return reply;
  }

  private static String said(Map<String, String> answers, String field) {
    return answers.getOrDefault(field, "").strip();
  }

  private BiFunction<Integer, String, Reply> setter(Caller caller, String field) {
    return switch (field) {
      case "kind" -> (draft, words) -> edit.kind(caller, draft, kind(words));
      case "audience" -> (draft, words) -> edit.audience(caller, draft, words);
      case "purpose" -> (draft, words) -> edit.purpose(caller, draft, words);
      default -> (draft, words) -> edit.text(caller, draft, words);
    };
  }

  static Kind kind(String words) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(said))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "A share does one of four things: inform, celebrate, highlight or insight."));
  }
}
