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
  private final EditDraft edit;

  DraftForm(EditDraft edit) {
    this.edit = edit;
  }

  @Override
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    int draft = Subject.number(subject);
    List<String> fields = List.of("text", "kind", "audience", "purpose");
    Reply reply = Reply.NOTHING;
    for (String field : fields) {
      if (answers.containsKey(field)) {
        reply = setter(caller.at(field), field).apply(draft, answers.get(field).strip());
      }
    }
    return reply;
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
