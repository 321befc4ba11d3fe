package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import headway.store.StoreException;
import headway.store.embedded.EmbeddedServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectionTest {
  @TempDir Path folder;

  @Test
  void withoutAnAddressItBringsItsOwnServer() {
    try (var connection = Connection.open(Optional.empty(), folder, 0)) {
      connection.database().getCollection("things").insertOne(new Document("_id", 1));

      assertThat(connection.database().getName()).isEqualTo("headway");
      assertThat(connection.hosts()).startsWith("127.0.0.1:");
    }

    EmbeddedServer.open(folder, 0).close();
  }

  @Test
  void aSecondProcessJoinsTheFirstByItsAddress(@TempDir Path unused) {
    try (var first = Connection.open(Optional.empty(), folder, 0);
        var second = Connection.open(Optional.of("mongodb://" + first.hosts()), unused, 0)) {
      first.database().getCollection("things").insertOne(new Document("_id", 1));

      assertThat(second.database().getCollection("things").countDocuments()).isEqualTo(1);
      assertThat(unused).isEmptyDirectory();
    }
  }

  @Test
  void theAddressMayNameTheDatabase() {
    try (var server = EmbeddedServer.open(folder, 0);
        var connection =
            Connection.open(Optional.of(server.connectionString() + "/team"), folder, 0)) {
      assertThat(connection.database().getName()).isEqualTo("team");
    }
  }

  @Test
  void aSilentHostIsNamedAndItsCredentialsAreNot() {
    Throwable failure = failure("mongodb://mia:s3cret@127.0.0.1:1/headway");

    assertThat(failure)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("127.0.0.1:1 did not answer within 5 seconds");
    assertThat(printed(failure)).doesNotContain("s3cret", "mia");
  }

  @Test
  void refusedCredentialsAreSaidWithoutShowingThem() {
    try (var server = EmbeddedServer.open(folder, 0)) {
      String host = server.connectionString().replace("mongodb://", "");

      Throwable failure = failure("mongodb://mia:s3cret@" + host + "/headway");

      assertThat(failure)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("refused the user name or password");
      assertThat(printed(failure)).doesNotContain("s3cret", "mia");
    }
  }

  @Test
  void anAddressThatIsNoneIsExplainedWithoutShowingIt() {
    Throwable failure = failure("mongodb://mia:s3c@ret@host:x/headway");

    assertThat(failure).isInstanceOf(StoreException.class).hasMessageContaining("MONGODB_URI");
    assertThat(printed(failure)).doesNotContain("s3c", "mia");
  }

  @Test
  void aFailureLeavesNothingBehind() {
    assertThat(failure("nonsense")).isInstanceOf(StoreException.class);

    assertThat(folder).isEmptyDirectory();
    assertThat(Files.isWritable(folder)).isTrue();
  }

  private Throwable failure(String uri) {
    return catchThrowable(() -> Connection.open(Optional.of(uri), folder, 0).close());
  }

  private static String printed(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
