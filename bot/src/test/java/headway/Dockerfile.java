package headway;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The instructions of a Dockerfile, a list for each of its stages.
record Dockerfile(List<List<Step>> stages) {

  /// One instruction: `RUN`, and what is run.
  record Step(String instruction, String rest) {

    /// The words of an exec form or of a plain list; those of `HEALTHCHECK` follow its `CMD`.
    List<String> words() {
      var words = instruction.equals("HEALTHCHECK") ? rest.replaceFirst("^.*?CMD\\s+", "") : rest;
      if (!words.startsWith("[")) {
        return Arrays.asList(words.split("\\s+", -1));
      }
      try {
        return new ObjectMapper().readValue(words, new TypeReference<List<String>>() {});
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(words, e);
      }
    }
  }

  private static final Pattern CONTINUED = Pattern.compile("\\\\\n\\s*");

  static Dockerfile read(Path path) throws IOException {
    var stages = new ArrayList<List<Step>>();
    var text = CONTINUED.matcher(Files.readString(path)).replaceAll("");
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .forEach(parts -> {
          if (parts[0].equals("FROM")) {
            stages.add(new ArrayList<>());
          }
          stages.getLast().add(new Step(parts[0], parts[1]));
        });
    return new Dockerfile(stages.stream().map(List::copyOf).toList());
  }

  /// What a stage says under one instruction, in order.
  List<Step> steps(int stage, String instruction) {
    return stages.get(stage).stream()
        .filter(step -> step.instruction().equals(instruction))
        .toList();
  }

  /// The one instruction of its sort in the last stage.
  Step last(String instruction) {
    var steps = steps(stages.size() - 1, instruction);
    if (steps.size() != 1) {
      throw new IllegalStateException(
          steps.stream().map(Step::rest).collect(joining(", ", instruction + ": ", "")));
    }
    return steps.getFirst();
  }
}
