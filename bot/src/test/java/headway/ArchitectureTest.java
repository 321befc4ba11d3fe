package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Who may import whom, as one table; a package that the table lacks fails.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("headway");

  /// A package and all below it, unless a longer name has a row of its own.
  private record Row(String home, Set<String> may, Set<String> libraries) {}

  private static Row row(String home, Set<String> may, String... libraries) {
    return new Row(home, may, Set.of(libraries));
  }

  private static final List<Row> TABLE =
      List.of(
          row("domain", Set.of()),
          row("schedule", Set.of("domain"), "org.quartz"),
          row("settings", Set.of("domain"), "com.typesafe.config"),
          row("link", Set.of("domain"), "com.ibm.icu"),
          row("chat", Set.of("domain")),
          // What is the same in every chat that people write to at once.
          row("chat.talk", Set.of()),
          // What a restart must find again is a request, an offer, a half-filled form.
          row("store", Set.of("domain", "chat")),
          row("publish", Set.of("domain")),
          row("web", Set.of("domain"), "com.sun.net.httpserver"),
          row("coach", Set.of("domain", "link"), "com.fasterxml.jackson", "com.ibm.icu"),
          row("flow", Set.of("domain", "store", "publish", "chat", "link", "coach")),
          row("command", Set.of("domain", "flow", "chat", "store", "link")),
          // "Press 2 of m7" needs the messages sent and the buttons on them.
          row(
              "chat.console",
              Set.of("domain", "chat", "store"),
              "org.jline",
              "com.fasterxml.jackson"),
          // The SDK's own client is OkHttp; its models are read and written by Gson. A request over
          // HTTP is a route's, and a workspace's token is an installation's.
          row(
              "chat.slack",
              Set.of("domain", "chat", "chat.talk", "store", "web"),
              "com.slack.api",
              "okhttp3",
              "com.google.gson"),
          // JDA's client is OkHttp; which requests go out once only, and how far apart, is told
          // there. Its collections are Trove's, of which it makes a server.
          row(
              "chat.discord",
              Set.of("domain", "chat", "chat.talk", "store"),
              "net.dv8tion.jda",
              "gnu.trove",
              "okhttp3"),
          row("store.embedded", Set.of("store"), "de.bwaldvogel", "org.h2", "io.netty"),
          row(
              "store.mongo",
              Set.of("domain", "chat", "store", "store.embedded"),
              "com.mongodb",
              "org.bson",
              "com.google.crypto.tink",
              "com.fasterxml.jackson"),
          row("publish.channel", Set.of("domain", "publish", "chat")),
          row("publish.hand", Set.of("domain", "publish")));

  private static final Set<String> EVERYWHERE = Set.of("java.", "org.jspecify.", "org.slf4j.");

  @Test
  void everyPackageImportsOnlyWhatItsRowAllows() {
    Set<String> faults = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      if (!type.getPackageName().equals("headway")) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          fault(type, dependency.getTargetClass()).ifPresent(faults::add);
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void everyRowOfTheTableIsAPackage() {
    Set<String> homes = new TreeSet<>();
    CLASSES.forEach(type -> rowOf(type.getPackageName()).ifPresent(row -> homes.add(row.home())));

    assertThat(TABLE).allMatch(row -> homes.contains(row.home()));
  }

  @Test
  void noPackagesFormACycle() {
    SlicesRuleDefinition.slices()
        .matching("headway.(*)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static Optional<String> fault(JavaClass from, JavaClass to) {
    String target = to.getBaseComponentType().getPackageName();
    Optional<Row> row = rowOf(from.getPackageName());
    if (row.isEmpty()) {
      return Optional.of(from.getPackageName() + " has no row in the table");
    }
    if (target.isEmpty() || allowed(row.get(), target)) {
      return Optional.empty();
    }
    return Optional.of(from.getPackageName() + " must not use " + target);
  }

  private static boolean allowed(Row row, String target) {
    if (target.startsWith("headway")) {
      Optional<Row> other = rowOf(target);
      return other.isPresent()
          && (other.get().equals(row) || row.may().contains(other.get().home()));
    }
    return EVERYWHERE.stream().anyMatch((target + ".")::startsWith)
        || row.libraries().stream().anyMatch(library -> (target + ".").startsWith(library + "."));
  }

  private static Optional<Row> rowOf(String name) {
    return TABLE.stream()
        .filter(row -> (name + ".").startsWith("headway." + row.home() + "."))
        .max((one, other) -> Integer.compare(one.home().length(), other.home().length()));
  }
}
