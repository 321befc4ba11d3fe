package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.flow.Caller;
import headway.store.Alarms;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrowdTest {
  private NudgeTown at;
  private MongoStores other;

  @BeforeAll
  void build(MongoDatabase database) {
    at = new NudgeTown(database);
    other =
        new MongoStores(
            database,
            InstantSource.system(),
            new Random(11),
            Duration.ofMinutes(1),
            handed -> handed.at());
  }

  @AfterEach
  void alone() {
    at.alone();
  }

  private List<Caller> crowd(int size) {
    List<Caller> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(at.begun());
    }
    return all;
  }

  @Test
  void moreThanABatchAtOnceAreEachWrittenToOnce() {
    List<Caller> all = crowd(7);
    at.downUntil("2026-11-24T09:30");

    at.nudges(at.town.stores, 3).run();

    assertThat(all).allSatisfy(one -> assertThat(at.times(one)).hasSize(1));
  }

  @Test
  void twoProcessesWriteToEachMemberOnce() throws Exception {
    List<Caller> all = crowd(12);
    at.downUntil("2026-11-24T09:30");

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> one = threads.submit(() -> at.nudges(at.town.stores, 2).run());
      Future<?> two = threads.submit(() -> at.nudges(other, 2).run());
      one.get();
      two.get();
    }

    assertThat(all).allSatisfy(mia -> assertThat(at.times(mia)).hasSize(1));
  }

  @Test
  void whatADeadProcessBeganIsNotSentAgain() {
    Caller mia = at.begun();
    at.downUntil("2026-11-24T09:30");
    Alarms alarms = at.town.stores.alarms();
    List<Alarms.Leased> leased = alarms.lease(AlarmKind.NUDGE, at.now, 1);
    Alarm alarm = leased.getFirst().alarm();
    alarms.begin(alarm);
    at.town.stores.forgetLeases();

    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).doesNotContain("2026-11-24T09:30").contains("2026-11-25T09:30");
  }
}
