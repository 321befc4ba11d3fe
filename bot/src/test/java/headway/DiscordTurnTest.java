package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Posted;
import headway.chat.discord.peer.FakeDiscord;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.store.mongo.MongoExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// More posts at once than Discord takes for one channel.
@ExtendWith(MongoExtension.class)
final class DiscordTurnTest {
  private static final Account MIA = new Account(ChatKind.DISCORD, "discord", "300000000000000001");
  private static final Channel GENERAL =
      new Channel(ChatKind.DISCORD, FakeDiscord.SERVER, FakeDiscord.GENERAL);

  private DiscordVisit visit;

  @BeforeEach
  void visit(MongoDatabase database) throws IOException {
    visit = new DiscordVisit(database);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void whatDiscordHasNoTurnForYetIsPutOffAndNobodyIsUnsure() throws InterruptedException {
    visit.discord.paces(3, Duration.ofSeconds(60));
    List<Callable<Posted>> posts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Post post = new Post(1, "Lithium recovery " + i, List.of(), Optional.empty());
      String key = "k" + i;
      posts.add(() -> visit.channels().post(GENERAL, MIA, post, key));
    }

    List<Posted> posted = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Posted> done : threads.invokeAll(posts)) {
        posted.add(done.resultNow());
      }
    }

    assertThat(posted).filteredOn(Posted.Done.class::isInstance).hasSize(3);
    assertThat(posted).filteredOn(Posted.NotNow.class::isInstance).hasSize(3);
    assertThat(visit.discord.sights(FakeDiscord.GENERAL)).hasSize(3);
  }

  @Test
  void whatWasSentAndIsAnsweredTooLateIsNotTakenForNeverSent() {
    String posting = "POST channels/" + FakeDiscord.GENERAL + "/messages";
    visit.discord.stalls(posting, Duration.ofSeconds(11));

    Posted posted =
        visit
            .channels()
            .post(GENERAL, MIA, new Post(1, "Lithium", List.of(), Optional.empty()), "k");

    assertThat(posted).isInstanceOf(Posted.Done.class);
    assertThat(visit.discord.calls(posting)).isEqualTo(2);
    assertThat(visit.discord.sights(FakeDiscord.GENERAL)).hasSize(1);
  }
}
