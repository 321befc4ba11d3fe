package headway.flow;

import headway.domain.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    if (said.isBlank()) {
      return Optional.empty();
    }
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
