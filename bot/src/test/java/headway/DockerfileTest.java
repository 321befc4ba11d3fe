package headway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import headway.Dockerfile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the Dockerfile's commands on this host, each path of the image mapped into one folder.
final class DockerfileTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();

  private static final int TERMINATED = 143;

  @TempDir private Path image;
  private Dockerfile dockerfile = new Dockerfile(List.of());

  @BeforeEach
  void readIt() throws IOException {
    dockerfile = Dockerfile.read(CHECKOUT.resolve("Dockerfile"));
  }

  @Test
  void itRunsAsANonRootUserWithAVolumeForItsData() {
    assertThat(dockerfile.last("USER").rest()).isEqualTo("headway");
    assertThat(dockerfile.last("VOLUME").rest()).isEqualTo("/data");
    assertThat(dockerfile.last("ENV").rest()).isEqualTo("HEADWAY_HOME=/data");
    assertThat(dockerfile.last("CMD").words()).contains("--no-console");
    assertThat(dockerfile.last("HEALTHCHECK").words())
        .containsExactly("headway", "doctor", "--alive");
  }

  @Test
  void whatItCopiesFromTheCheckoutIsNotIgnored() throws IOException {
    var kept = Files.readAllLines(CHECKOUT.resolve(".dockerignore"));

    var copied = copies(0).stream().flatMap(words -> words.stream().limit(words.size() - 1L));

    assertThat(copied)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(CHECKOUT.resolve(path)).exists())
        .allSatisfy(path -> assertThat(kept).contains("!" + path));
  }

  @Test
  void itsCommandsBuildAndStartHeadwayOnThisHost() throws Exception {
    System.out.println(
        "DockerfileTest: the Dockerfile's commands were run on this host; it was not the image.");

    copyAll(0, CHECKOUT);
    offline(image.resolve("src"));
    for (var step : dockerfile.steps(0, "RUN")) {
      assertThat(shell("src").run("bash", "-c", here(step.rest())))
          .matches(said -> said.exit() == 0, "RUN " + step.rest());
    }
    copyAll(1, CHECKOUT);
    install();

    var service = shell("app").start(words("ENTRYPOINT", "CMD"), image.resolve("log"));
    var healthy = turnsHealthy(service, words("HEALTHCHECK"));
    service.destroy();

    assertThat(healthy).isTrue();
    assertThat(service.onExit().join().exitValue()).isIn(0, TERMINATED);
  }

  private boolean turnsHealthy(Process service, List<String> check) throws InterruptedException {
    for (var tries = 0; tries < 30; tries++) {
      if (shell("app").run("", check).exit() == 0) {
        return true;
      }
      service.waitFor(1, SECONDS);
    }
    return false;
  }

  private void copyAll(int stage, Path context) throws IOException {
    for (var step : dockerfile.steps(stage, "COPY")) {
      var words = step.words();
      var from = words.getFirst().startsWith("--from") ? image : context;
      var sources = words.stream().filter(word -> !word.startsWith("--")).toList();
      for (var source : sources.subList(0, sources.size() - 1)) {
        Shell.copy(from.resolve(relative(source)), target(stage, sources.getLast(), source));
      }
    }
  }

  private Path target(int stage, String to, String source) {
    var folder = to.startsWith("/") ? image : image.resolve(relative(workdir(stage)));
    var target = folder.resolve(relative(to));
    return to.endsWith("/") ? target.resolve(Path.of(source).getFileName()) : target;
  }

  private String workdir(int stage) {
    return dockerfile.steps(stage, "WORKDIR").getFirst().rest();
  }

  /// The part of the last stage's RUN that this host may see: not its users, only the warm-up.
  private void install() throws IOException {
    var bin = Files.createDirectories(image.resolve("usr/local/bin"));
    Files.createSymbolicLink(bin.resolve("headway"), image.resolve("app/headway"));
    assertThat(dockerfile.steps(1, "RUN").getLast().rest())
        .isEqualTo("/app/warm-up && ln -s /app/headway /usr/local/bin/headway");
    assertThat(shell("app").run(image.resolve("app/warm-up").toString()).exit()).isZero();
  }

  private List<String> words(String... instructions) {
    var words = Stream.of(instructions).map(dockerfile::last).map(Step::words);
    return Stream.concat(Stream.of("env"), words.flatMap(List::stream)).toList();
  }

  private Shell shell(String folder) {
    var environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.matches("(HEADWAY|SLACK|DISCORD|MONGODB)_.*"));
    environment.merge("PATH", image.resolve("usr/local/bin") + ":", (old, ours) -> ours + old);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("HEADWAY_HOME", image.resolve("data").toString());
    return new Shell(image.resolve(folder), Map.copyOf(environment));
  }

  private String here(String command) {
    return command.replaceAll("(?<![\\w.])/(src|app|data)\\b", image + "/$1");
  }

  private List<List<String>> copies(int stage) {
    return dockerfile.steps(stage, "COPY").stream().map(Step::words).toList();
  }

  private static String relative(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /// The build under test fetched all it needs already.
  private static void offline(Path folder) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(".mvn")).resolve("maven.config"), "-o");
  }
}
