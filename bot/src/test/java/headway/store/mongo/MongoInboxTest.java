package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Request;
import headway.store.Inbox;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoInboxTest {
  private final MachineClock machine = new MachineClock();
  private final MongoDatabase database;
  private final MongoStores two;
  private final Inbox inbox;

  MongoInboxTest(MongoDatabase database) {
    this.database = database;
    inbox = Nodes.node(database, machine, 1).inbox();
    two = Nodes.node(database, machine, 2);
  }

  @BeforeEach
  void empty() {
    database.getCollection("inbox").deleteMany(new Document());
  }

  @Test
  void anEventIsKeptOnceEvenAfterItIsDone() throws Exception {
    Request request = Samples.line("e1", "mia");

    List<Boolean> put = Nodes.atOnce(6, () -> inbox.put(request));
    inbox.done("e1");

    assertThat(put).filteredOn(fresh -> fresh).hasSize(1);
    assertThat(inbox.put(request)).isFalse();
  }

  @Test
  void whatADeadProcessLeftIsTakenByOneOther() {
    Request left = Samples.submission("e1");
    inbox.put(left);
    inbox.put(Samples.line("e2", "mia"));
    inbox.done("e2");

    assertThat(two.inbox().abandoned(10)).isEmpty();
    machine.move(Nodes.LEASE.plusSeconds(1));

    assertThat(two.inbox().abandoned(10)).containsExactly(left);
    assertThat(inbox.abandoned(10)).isEmpty();
    two.inbox().done("e1");
    machine.move(Nodes.LEASE.plusSeconds(1));
    assertThat(inbox.abandoned(10)).isEmpty();
  }

  @Test
  void anExclusiveStoreTakesUpWhatWasLeftAtOnce() {
    Request left = Samples.line("e1", "mia");
    inbox.put(left);

    two.forgetLeases();

    assertThat(two.inbox().abandoned(10)).containsExactly(left);
  }

  @Test
  void onlyFinishedOnesAreSwept() {
    inbox.put(Samples.line("done", "mia"));
    inbox.put(Samples.line("open", "mia"));
    inbox.done("done");

    inbox.sweep(Samples.AT.plusSeconds(1));

    assertThat(inbox.put(Samples.line("done", "mia"))).isTrue();
    assertThat(inbox.put(Samples.line("open", "mia"))).isFalse();
  }

  @Test
  void whatIsDoneKeepsNoWords() {
    inbox.put(Samples.line("e1", "mia"));

    inbox.done("e1");

    assertThat(database.getCollection("inbox").find().first()).doesNotContainKey("body");
  }

  @Test
  void allOfAnAccountCanBeRemoved() {
    inbox.put(Samples.line("mias", "mia"));
    inbox.put(Samples.line("bens", "ben"));

    inbox.removeAll(Samples.account("mia"));

    assertThat(inbox.put(Samples.line("mias", "mia"))).isTrue();
    assertThat(inbox.put(Samples.line("bens", "ben"))).isFalse();
  }
}
