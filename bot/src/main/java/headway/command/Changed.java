package headway.command;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a filled form is to change, so that what it showed of old undoes nothing newer.
///
/// @param answers those that differ from what the form showed
/// @param newer fields with words that the form never showed, where its answer says something else
record Changed(Map<String, String> answers, List<Field> newer) {

  static Changed of(Map<String, String> answers, FormBefore before, Optional<Form> now) {
    Map<String, String> own = new LinkedHashMap<>();
    List<Field> newer = new ArrayList<>();
    answers.forEach((name, words) -> {
      Optional<Field> stands =
          now.filter(_ -> before.knows(name)).flatMap(form -> form.field(name));
      boolean touched =
          before.knows(name)
              ? stands.filter(field -> before.showed(field, words)).isEmpty()
              : !words.isBlank();
      if (touched) {
        stands
            .filter(field -> isNewer(before, field, words))
            .ifPresentOrElse(newer::add, () -> own.put(name, words));
      }
    });
    return new Changed(own, newer);
  }

  /// Whether an answer would put out words that whoever gives it has not seen.
  static boolean isNewer(FormBefore before, Field stands, String words) {
    return !stands.value().isBlank()
        && !before.showed(stands, stands.value())
        && !plain(stands.value()).equals(plain(words));
  }

  /// What stands there now; the same answer once more takes its place.
  static Message told(List<Field> newer) {
    Map<String, String> byField = new LinkedHashMap<>();
    newer.forEach(field -> byField.put(field.name(), words(field)));
    return Mistake.message(new UsageException(byField));
  }

  Form again(FormKind kind, String subject) {
    int first = Math.min(newer.size(), Form.FIELDS);
    return new Form(kind, subject, newer.subList(0, first), newer.subList(first, newer.size()));
  }

  private static String words(Field field) {
    return "\""
        + field.label()
        + "\" has changed since this was asked, so nothing is kept yet. Send yours once more and it"
        + " takes its place. Now it says: "
        + field.value();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
