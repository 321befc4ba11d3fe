package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.chat.Desk;
import headway.chat.Place;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.discord.peer.Patience;
import headway.store.StoreException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.entities.User;
import org.junit.jupiter.api.Test;

final class CounterTest {
  @Test
  void whoCantBeLookedUpBecauseTheStoreIsAwayIsToldSo() {
    User user = mock();
    when(user.getId()).thenReturn("1001");
    when(user.getEffectiveName()).thenReturn("mia");
    DiscordPeople people = mock();
    when(people.profile(any())).thenThrow(new StoreException("The store is away."));
    Refusing desk = new Refusing();
    Sender mia = new Sender(user, Optional.empty());

    try (Counter counter = new Counter(desk, people, InstantSource.system())) {
      counter.hear(
          mia,
          new Place.Direct(),
          new Input.Line("home"),
          new Exchange(mia.account(), "discord/1", Optional.empty()),
          () -> {});
      Patience.until("the refusal", () -> !desk.refused.isEmpty());
    }

    assertThat(desk.refused)
        .singleElement()
        .satisfies(request -> assertThat(request.eventId()).isEqualTo("discord/1"));
  }

  private static final class Refusing implements Desk {
    private final List<Request> refused = new CopyOnWriteArrayList<>();

    @Override
    public void receive(Request request) {}

    @Override
    public void refuse(Request request, RuntimeException fault) {
      refused.add(request);
    }
  }
}
