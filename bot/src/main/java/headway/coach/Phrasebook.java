package headway.coach;

import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything `prompts.yaml` says.
public record Phrasebook(Prompts prompts, Wordings wordings) {
  private static final String BUNDLED = "/config/prompts.yaml";

  /// The file that comes with Headway.
  public static Phrasebook bundled() {
    try (InputStream in = Phrasebook.class.getResourceAsStream(BUNDLED)) {
      byte[] bytes = Optional.ofNullable(in).orElseThrow().readAllBytes();
      return read(BUNDLED, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Somebody's own file; every fault in it is reported at once.
  public static Phrasebook from(Path file) {
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UsageException(
          file
              + " can't be read ("
              + failure.getClass().getSimpleName()
              + "). Check that it exists, is UTF-8 and is readable, or leave the setting out.");
    }
  }

  /// With wordings that rest for so many uses before they come again.
  public Phrasebook resting(int uses) {
    Rest rest = new Rest(uses);
    return new Phrasebook(prompts.resting(rest), wordings.resting(rest));
  }

  static Phrasebook read(String source, String text) {
    PhrasebookReader reader = new PhrasebookReader();
    Phrasebook read = reader.read(text);
    List<Fault> faults = reader.faults();
    if (!faults.isEmpty()) {
      throw new UsageException(message(source, faults));
    }
    return read;
  }

  private static String message(String source, List<Fault> faults) {
    String count = faults.size() == 1 ? "one fault" : faults.size() + " faults";
    return faults.stream()
        .map(fault -> "  line " + fault.line() + ": " + fault.cause() + " " + fault.remedy())
        .collect(Collectors.joining("\n", source + " has " + count + ":\n", ""));
  }
}
