package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.chat.discord.peer.Patience;
import headway.chat.discord.slash.Registration;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import org.junit.jupiter.api.Test;

final class RegisteringTest {
  private final AtomicInteger tries = new AtomicInteger();
  private final Registration registration = mock();
  private final JDA jda = mock();
  private final ReadyEvent ready = mock();

  @Test
  void whileDiscordOrTheStoreIsIllItIsTriedAgainWithoutARestart() {
    when(ready.getJDA()).thenReturn(jda);
    when(registration.bring(jda))
        .thenAnswer(_ -> {
          if (tries.incrementAndGet() == 1) {
            throw new IllegalStateException("the store is away");
          }
          return tries.get() == 3;
        });

    try (Registering registering = new Registering(registration, Duration.ofMillis(1))) {
      registering.onReady(ready);
      Patience.until("the third try", () -> tries.get() == 3);
    }

    assertThat(tries).hasValue(3);
  }

  @Test
  void onceClosedNothingIsTriedAnyMore() {
    when(ready.getJDA()).thenReturn(jda);
    when(registration.bring(jda)).thenAnswer(_ -> tries.incrementAndGet() < 0);

    try (Registering registering = new Registering(registration, Duration.ofHours(1))) {
      registering.onReady(ready);
      Patience.until("the first try", () -> tries.get() == 1);
    }

    assertThat(tries).hasValue(1);
  }
}
