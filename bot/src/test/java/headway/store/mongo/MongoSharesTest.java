package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Kind;
import headway.domain.MemberId;
import headway.domain.Share;
import headway.store.Change;
import headway.store.Shares;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoSharesTest {
  private static final String MATTER = "Priya passed her viva";

  private final Shares shares;

  MongoSharesTest(MongoDatabase database) {
    shares = Nodes.node(database, new MachineClock(), 1).shares();
  }

  @Test
  void aShareStandsOncePerOriginOfAMember() throws Exception {
    MemberId mia = new MemberId("origin");
    MemberId ben = new MemberId("origin2");
    AtomicInteger number = new AtomicInteger();

    List<Share> added =
        Nodes.atOnce(
            6,
            () ->
                shares.add(Samples.share(mia, number.incrementAndGet(), "2026-11-23"), "draft/d1"));
    Share bens = shares.add(Samples.share(ben, 1, "2026-11-23"), "draft/d1");

    assertThat(new HashSet<>(added)).hasSize(1);
    assertThat(shares.all(mia)).containsExactly(added.getFirst());
    assertThat(shares.all(ben)).containsExactly(bens);
  }

  @Test
  void sharesComeOldestDayFirst() {
    MemberId mia = new MemberId("days");
    Share monday = add(Samples.share(mia, 2, "2026-11-23"));
    Share sunday = add(Samples.share(mia, 3, "2026-11-22"));
    Share alsoSunday = add(Samples.share(mia, 1, "2026-11-22"));

    assertThat(shares.all(mia)).containsExactly(alsoSunday, sunday, monday);
    assertThat(shares.since(mia, LocalDate.parse("2026-11-23"))).containsExactly(monday);
  }

  @Test
  void theNewestOfAMatterIsTheOneNotDropped() {
    MemberId mia = new MemberId("matter");
    Share first = add(Samples.share(mia, 1, "2026-11-20"));
    Share second = add(Samples.share(mia, 2, "2026-11-23"));

    assertThat(shares.of(mia, MATTER)).contains(second);
    shares.change(second.id(), new Change("event/drop"), one -> one.ending(Share.Fate.DROPPED));

    assertThat(shares.of(mia, MATTER)).contains(first);
    assertThat(shares.of(mia, "something else")).isEmpty();
    assertThat(shares.all(mia)).hasSize(2);
  }

  @Test
  void aCorrectionIsMadeOnce() {
    MemberId mia = new MemberId("corrects");
    Share share = add(Samples.share(mia, 1, "2026-11-23"));
    Share.Correction correction = new Share.Correction(Samples.AT, "kind", "celebrate", "inform");

    for (int i = 0; i < 2; i++) {
      shares.change(
          share.id(),
          new Change("event/correct"),
          one -> one.corrected(one.withKind(Kind.INFORM), correction));
    }

    Share corrected = shares.find(share.id()).orElseThrow();
    assertThat(corrected.kind()).contains(Kind.INFORM);
    assertThat(corrected.trail().corrections()).containsExactly(correction);
  }

  @Test
  void allOfAMemberCanBeRemoved() {
    MemberId mia = new MemberId("leaves");
    add(Samples.share(mia, 1, "2026-11-23"));

    shares.removeAll(mia);

    assertThat(shares.all(mia)).isEmpty();
  }

  private Share add(Share share) {
    return shares.add(share, "event/" + share.id());
  }
}
