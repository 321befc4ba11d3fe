package headway;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How to start a small Java process quickly on the class path of the tests.
public final class ChildJvm {
  private ChildJvm() {}

  public static List<String> command(Class<?> main, String heap, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }
}
