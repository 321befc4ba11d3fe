package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.domain.Account;
import headway.domain.MemberId;
import headway.domain.Sequence;
import headway.domain.Space;
import headway.store.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoSmallStoresTest {
  private final MongoStores stores;

  MongoSmallStoresTest(MongoDatabase database) {
    stores = Nodes.node(database, new MachineClock(), 1);
  }

  @Test
  void noNumberIsGivenTwice() throws Exception {
    MemberId mia = new MemberId("counts");

    List<Integer> given = Nodes.atOnce(20, () -> stores.numbers().next(mia, Sequence.DRAFT));

    assertThat(given).doesNotHaveDuplicates().hasSize(20);
    assertThat(stores.numbers().next(mia, Sequence.SHARE)).isEqualTo(1);
    assertThat(stores.numbers().next(Samples.SPACE, Sequence.SUGGESTION)).isEqualTo(1);
  }

  @Test
  void aForgottenMembersNumbersStartAgain() {
    MemberId mia = new MemberId("forgets");
    stores.numbers().next(mia, Sequence.DRAFT);
    stores.numbers().next(new MemberId("stays"), Sequence.DRAFT);

    stores.numbers().forget(mia);

    assertThat(stores.numbers().next(mia, Sequence.DRAFT)).isEqualTo(1);
    assertThat(stores.numbers().next(new MemberId("stays"), Sequence.DRAFT)).isEqualTo(2);
  }

  @Test
  void aSpaceIsAddedOnceAndChanged() {
    Space space = Samples.space("T1");

    stores.spaces().add(space);
    Space there = stores.spaces().add(space.holding(false));
    stores.spaces().change(space.id(), one -> one.holding(false));

    assertThat(there).isEqualTo(space);
    assertThat(stores.spaces().find(space.id())).contains(space.holding(false));
  }

  @Test
  void aNewQuestionReplacesTheOldOneOfThatPlace() {
    Account mia = Samples.account("asks");
    Question first = Samples.question("asks", new Place.Direct());
    Question channel = Samples.question("asks", new Place.InChannel(Samples.GENERAL));

    stores.questions().open(first);
    stores.questions().open(channel);
    stores.questions().open(first.at(0, Samples.AT.plusSeconds(5)));

    assertThat(stores.questions().find(mia, first.place()))
        .contains(first.at(0, Samples.AT.plusSeconds(5)));
    assertThat(stores.questions().find(mia, channel.place())).contains(channel);
    stores.questions().close(first);
    assertThat(stores.questions().find(mia, first.place())).isPresent();
    stores.questions().close(first.at(0, Samples.AT.plusSeconds(5)));
    assertThat(stores.questions().find(mia, first.place())).isEmpty();
  }

  @Test
  void oldQuestionsAndThoseOfAnAccountAreRemoved() {
    Account mia = Samples.account("leaves");
    Question old = Samples.question("leaves", new Place.Direct());
    Question fresh =
        Samples.question("leaves", new Place.InChannel(Samples.GENERAL))
            .at(0, Samples.AT.plusSeconds(1));
    stores.questions().open(old);
    stores.questions().open(fresh);

    stores.questions().sweep(Samples.AT.plusSeconds(1));
    assertThat(stores.questions().find(mia, old.place())).isEmpty();
    assertThat(stores.questions().find(mia, fresh.place())).contains(fresh);
    stores.questions().removeAll(mia);

    assertThat(stores.questions().find(mia, fresh.place())).isEmpty();
  }

  @Test
  void whatAnAppWasToldLastIsKeptForEachApp() {
    assertThat(stores.registrations().last("1")).isEmpty();

    stores.registrations().told("1", "a");
    stores.registrations().told("1", "b");
    stores.registrations().told("2", "c");

    assertThat(stores.registrations().last("1")).contains("b");
    assertThat(stores.registrations().last("2")).contains("c");
  }

  @Test
  void simulatedTimeNeverGoesBack() {
    assertThat(stores.simulation().last()).isEmpty();

    stores.simulation().lived(Samples.AT);
    stores.simulation().lived(Samples.AT.minusSeconds(1));

    assertThat(stores.simulation().last()).contains(Samples.AT);
  }
}
