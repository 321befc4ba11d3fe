package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.Leads;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoLeadsTest {
  private static final Account MIA = Samples.account("mia");
  private static final Account BEN = Samples.account("ben");

  private final Leads leads;

  MongoLeadsTest(MongoDatabase database) {
    leads = Nodes.node(database, new MachineClock(), 1).leads();
  }

  @Test
  void whoeverIsNamedTwiceIsNamedOnce() {
    SpaceId space = space("named");

    assertThat(leads.name(space, MIA)).isTrue();
    assertThat(leads.name(space, BEN)).isTrue();
    assertThat(leads.name(space, MIA)).isFalse();

    assertThat(leads.of(space)).containsExactly(BEN, MIA);
    assertThat(leads.isNamed(space, MIA)).isTrue();
  }

  @Test
  void whoeverIsNamedInOneSpaceIsNoLeadOfAnother() {
    leads.name(space("one"), MIA);

    assertThat(leads.isNamed(space("other"), MIA)).isFalse();
    assertThat(leads.of(space("other"))).isEmpty();
  }

  @Test
  void whoeverIsTakenOutIsOutOnce() {
    SpaceId space = space("out");
    leads.name(space, MIA);

    assertThat(leads.remove(space, MIA)).isTrue();
    assertThat(leads.remove(space, MIA)).isFalse();

    assertThat(leads.of(space)).isEmpty();
  }

  @Test
  void aForgottenAccountLeadsNowhere() {
    List<SpaceId> spaces = List.of(space("first"), space("second"));
    spaces.forEach(space -> leads.name(space, MIA));
    leads.name(spaces.getFirst(), BEN);

    leads.removeAll(MIA);

    assertThat(leads.of(spaces.getFirst())).containsExactly(BEN);
    assertThat(leads.of(spaces.getLast())).isEmpty();
  }

  @Test
  void ofManyWhoNameAtOnceOneDidIt() throws Exception {
    SpaceId space = space("race");

    List<Boolean> named = Nodes.atOnce(8, () -> leads.name(space, MIA));

    assertThat(named).filteredOn(first -> first).hasSize(1);
  }

  private static SpaceId space(String id) {
    return new SpaceId(ChatKind.SLACK, id);
  }
}
