package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

final class IndexCoverageTest {
  private final IndexCoverage coverage =
      new IndexCoverage(
          List.of(
              Collection.of(
                  "deliveries",
                  Index.on("nextAt", "leaseUntil"),
                  Index.unique("member", "-number"))),
          Set.of("deliveries"));

  @Test
  void aRangeOnTheFirstFieldOfAnIndexIsCovered() {
    var due = query("{nextAt: {$lte: 5}, leaseUntil: {$not: {$gt: 5}}}", "{nextAt: 1}");

    assertThat(coverage.uncovered(due)).isEmpty();
    assertThat(coverage.table(due)).contains("nextAt_1_leaseUntil_1");
  }

  @Test
  void anEqualityThenASortInEitherDirectionIsCovered() {
    assertThat(coverage.uncovered(query("{member: 'mia'}", "{number: -1}"))).isEmpty();
    assertThat(coverage.uncovered(query("{member: 'mia'}", "{number: 1}"))).isEmpty();
    assertThat(coverage.uncovered(query("{$and: [{member: 'mia'}]}", "{}"))).isEmpty();
  }

  @Test
  void anIdIsAlwaysCovered() {
    var byId = query("{_id: {$in: [1, 2]}, owner: 'me'}", "{}");

    assertThat(coverage.uncovered(byId)).isEmpty();
    assertThat(coverage.table(byId)).contains("_id_1, then filters owner");
  }

  @Test
  void whatNoIndexBeginsWithIsNot() {
    assertThat(coverage.uncovered(query("{number: 3}", "{}"))).hasSize(1);
    assertThat(coverage.uncovered(query("{leaseUntil: {$lte: 5}}", "{}"))).hasSize(1);
    assertThat(coverage.uncovered(query("{nextAt: {$ne: 5}}", "{}"))).hasSize(1);
    assertThat(coverage.uncovered(query("{member: 'mia'}", "{text: 1}"))).hasSize(1);
    assertThat(coverage.table(query("{number: 3}", "{}"))).contains("NO INDEX");
  }

  @Test
  void everyBranchOfAnOrNeedsAnIndex() {
    var either = query("{$or: [{member: 'mia'}, {text: 'hello'}]}", "{}");

    assertThat(coverage.uncovered(either))
        .extracting(Query::toString)
        .containsExactly("deliveries text=");
  }

  @Test
  void aListedMaintenanceQueryMayScan() {
    assertThat(coverage.uncovered(query("{}", "{}"))).isEmpty();
    assertThat(coverage.table(query("{}", "{}"))).contains("(maintenance)");
  }

  private static List<Query> query(String filter, String sort) {
    return Query.of("deliveries", BsonDocument.parse(filter), BsonDocument.parse(sort));
  }
}
