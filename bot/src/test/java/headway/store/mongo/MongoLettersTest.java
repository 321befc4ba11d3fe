package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Handle;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.store.Letters;
import headway.store.Letters.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoLettersTest {
  private final Letters letters;

  MongoLettersTest(MongoDatabase database) {
    letters = Nodes.node(database, new MachineClock(), 1).letters();
  }

  @Test
  void aHandleIsKeptOnce() {
    Entry entry = Samples.letter("h1", "handles", "home", Samples.AT);

    assertThat(letters.add(entry)).isTrue();
    assertThat(letters.add(Samples.letter("h1", "handles", "other", Samples.AT))).isFalse();
    assertThat(letters.find(entry.handle())).contains(entry);
    assertThat(letters.find(new Handle(ChatKind.SLACK, "h1", true))).isEmpty();
  }

  @Test
  void ofThoseOfOneInstantTheLastKeptIsTheLatest() {
    Account mia = Samples.account("latest");
    add(Samples.letter("l1", "latest", "draft/d1", Samples.AT));
    Entry second = add(Samples.letter("l2", "latest", "draft/d1", Samples.AT));
    Entry third = add(Samples.letter("l3", "latest", "draft/d2", Samples.AT));
    add(without(Samples.letter("l4", "latest", "draft/d3", Samples.AT)));
    add(Samples.letter("l5", "latest", "draft/d1", Samples.AT.minusSeconds(9)));

    assertThat(letters.latestWithButtons(mia)).contains(third);
    assertThat(letters.about(mia, "draft/d1")).contains(second);
    assertThat(letters.about(mia, "draft/d9")).isEmpty();
    assertThat(letters.latestWithButtons(Samples.account("nobody"))).isEmpty();
  }

  @Test
  void oldOnesAndThoseOfAnAccountCanBeRemoved() {
    Entry old = add(Samples.letter("s1", "sweeps", "home", Samples.AT.minusSeconds(1)));
    Entry kept = add(Samples.letter("s2", "sweeps", "home", Samples.AT));

    letters.sweep(Samples.AT);
    assertThat(letters.find(old.handle())).isEmpty();
    assertThat(letters.find(kept.handle())).contains(kept);
    letters.removeAll(Samples.account("sweeps"));

    assertThat(letters.find(kept.handle())).isEmpty();
  }

  private Entry add(Entry entry) {
    letters.add(entry);
    return entry;
  }

  private static Entry without(Entry entry) {
    return new Entry(entry.handle(), entry.to(), List.of(), entry.topic(), entry.at());
  }
}
