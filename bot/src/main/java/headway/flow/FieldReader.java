package headway.flow;

import headway.domain.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Reads the answers of a form, so that all that is wrong is told at once, each beside its field.
public final class FieldReader {
  private final Map<String, String> answers;
  private final Map<String, String> mistakes = new LinkedHashMap<>();

  public FieldReader(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
  }

  /// The answer to that field; empty where it was left blank or can't be read.
  public <T> Optional<T> read(String field, Function<String, T> reader) {
    String said = answers.getOrDefault(field, "");
    return said.isBlank() ? Optional.empty() : tried(field, said, reader);
  }

  /// The same for a field that must hold something: emptied, the reader says what it needs.
  public <T> Optional<T> need(String field, Function<String, T> reader) {
    return isEmptied(field) ? tried(field, "", reader) : read(field, reader);
  }

  /// What becomes of what stood there: the answer, or nothing where it was emptied.
  public <T> UnaryOperator<Optional<T>> change(String field, Function<String, T> reader) {
    boolean emptied = isEmptied(field);
    Optional<T> said = read(field, reader);
    return before -> emptied ? Optional.empty() : said.or(() -> before);
  }

  private boolean isEmptied(String field) {
    return answers.containsKey(field) && answers.getOrDefault(field, "").isBlank();
  }

  private <T> Optional<T> tried(String field, String said, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(said));
    } catch (UsageException mistake) {
      mistakes.put(field, String.valueOf(mistake.getMessage()));
      return Optional.empty();
    }
  }

  /// Fails when an answer could not be read.
  public void check() {
    if (!mistakes.isEmpty()) {
      throw new UsageException(mistakes);
    }
  }
}
