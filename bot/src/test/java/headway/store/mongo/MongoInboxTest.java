package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Request;
import headway.store.Inbox;
import headway.store.Inbox.Received;
import headway.store.Question;
import java.util.List;
import java.util.Optional;
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

    List<Boolean> put = Nodes.atOnce(6, () -> inbox.put(new Received(request)));
    inbox.done("e1");

    assertThat(put).filteredOn(fresh -> fresh).hasSize(1);
    assertThat(inbox.put(new Received(request))).isFalse();
  }

  @Test
  void whatADeadProcessLeftIsTakenByOneOther() {
    Request left = Samples.submission("e1");
    inbox.put(new Received(left));
    inbox.put(new Received(Samples.line("e2", "mia")));
    inbox.done("e2");

    assertThat(two.inbox().abandoned(10)).isEmpty();
    machine.move(Nodes.LEASE.plusSeconds(1));

    assertThat(two.inbox().abandoned(10)).containsExactly(new Received(left));
    assertThat(inbox.abandoned(10)).isEmpty();
    two.inbox().done("e1");
    machine.move(Nodes.LEASE.plusSeconds(1));
    assertThat(inbox.abandoned(10)).isEmpty();
  }

  @Test
  void theQuestionThatWasOpenComesBackWithTheRequest() {
    Question open = Samples.question("mia", new Place.Direct());
    Received received = new Received(Samples.line("e1", "mia"), Optional.of(open));
    inbox.put(received);

    two.forgetLeases();

    assertThat(two.inbox().abandoned(10)).containsExactly(received);
  }

  @Test
  void anExclusiveStoreTakesUpWhatWasLeftAtOnce() {
    Request left = Samples.line("e1", "mia");
    inbox.put(new Received(left));

    two.forgetLeases();

    assertThat(two.inbox().abandoned(10)).containsExactly(new Received(left));
  }

  @Test
  void onlyFinishedOnesAreSwept() {
    inbox.put(new Received(Samples.line("done", "mia")));
    inbox.put(new Received(Samples.line("open", "mia")));
    inbox.done("done");

    inbox.sweep(Samples.AT.plusSeconds(1));

    assertThat(inbox.put(new Received(Samples.line("done", "mia")))).isTrue();
    assertThat(inbox.put(new Received(Samples.line("open", "mia")))).isFalse();
  }

  @Test
  void whatIsDoneKeepsNoWords() {
    Question open = Samples.question("mia", new Place.Direct());
    inbox.put(new Received(Samples.line("e1", "mia"), Optional.of(open)));

    inbox.done("e1");

    assertThat(database.getCollection("inbox").find().first()).doesNotContainKeys("body", "open");
  }

  @Test
  void allOfAnAccountCanBeRemoved() {
    inbox.put(new Received(Samples.line("mias", "mia")));
    inbox.put(new Received(Samples.line("bens", "ben")));

    inbox.removeAll(Samples.account("mia"));

    assertThat(inbox.put(new Received(Samples.line("mias", "mia")))).isTrue();
    assertThat(inbox.put(new Received(Samples.line("bens", "ben")))).isFalse();
  }
}
