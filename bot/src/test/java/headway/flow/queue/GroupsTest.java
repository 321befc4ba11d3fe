package headway.flow.queue;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.MemberId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GroupsTest {
  @Test
  void oneAtATimeKeepsTheOrder() {
    assertThat(groups(1, "mia", "tom", "mia")).containsExactly("mia/1", "tom/2", "mia/3");
  }

  @Test
  void noTwoOfOneMemberAreSideBySideAndTheirOrderStays() {
    assertThat(groups(3, "mia", "mia", "tom", "ann", "tom", "mia", "eve"))
        .containsExactly("mia/1 tom/3 ann/4", "mia/2 tom/5 eve/7", "mia/6");
  }

  @Test
  void noGroupIsLargerThanAsked() {
    assertThat(groups(2, "a", "b", "c", "d", "e")).containsExactly("a/1 b/2", "c/3 d/4", "e/5");
  }

  private static List<String> groups(int most, String... members) {
    List<Draft> batch =
        IntStream.range(0, members.length)
            .mapToObj(i -> new DraftId(new MemberId(members[i]), i + 1))
            .map(id -> People.draft(id, "", List.of()))
            .toList();
    return Groups.of(batch, most).stream().map(GroupsTest::shown).toList();
  }

  private static String shown(List<Draft> group) {
    return String.join(" ", group.stream().map(draft -> draft.id().key()).toList());
  }
}
