package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Kind;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Progress;
import headway.domain.Route;
import headway.store.Change;
import headway.store.Drafts;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnDraftsTest {
  private Drafts drafts;

  @BeforeAll
  void build(MongoDatabase database) {
    drafts = new Town(database).stores.drafts();
  }

  @Test
  void anOldOpenDraftIsAmongThemHoweverManyCameAfter() {
    MemberId few = write("few", 99);
    MemberId many = write("many", 130);

    OwnDrafts ofFew = OwnDrafts.of(drafts, few);
    OwnDrafts ofMany = OwnDrafts.of(drafts, many);

    assertThat(numbers(ofFew.open())).isEqualTo(IntStream.rangeClosed(1, 99).boxed().toList());
    assertThat(numbers(ofMany.open())).isEqualTo(IntStream.rangeClosed(1, 130).boxed().toList());
    assertThat(ofMany.latest()).hasSize(100).first().matches(draft -> draft.id().number() == 130);
    assertThat(ofMany.queued()).isEmpty();
  }

  private MemberId write(String name, int count) {
    MemberId member = new MemberId(name);
    for (int number = 1; number <= count; number++) {
      Content.Aim aim =
          new Content.Aim(Optional.of(Kind.INFORM), Optional.empty(), Optional.empty());
      Content content = new Content("words " + number, aim, List.of(), Optional.empty());
      Route route =
          new Route(Optional.empty(), Optional.empty(), Town.SPACE, List.of(new Outlet.ByHand()));
      Draft draft = new Draft(new DraftId(member, number), 1, content, route, Progress.NEW);
      drafts.add(draft, new Change(name + number));
    }
    return member;
  }

  private static List<Integer> numbers(List<Draft> drafts) {
    return drafts.stream().map(draft -> draft.id().number()).toList();
  }
}
