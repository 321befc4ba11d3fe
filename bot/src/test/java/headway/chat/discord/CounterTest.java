package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
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
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
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

  @Test
  void whereOnlyTheCommandsWereAddedIsToldHowToAddTheBot() {
    SlashCommandInteractionEvent event = mock(RETURNS_DEEP_STUBS);
    Guild server = mock();
    when(server.isDetached()).thenReturn(true);
    when(event.getGuild()).thenReturn(server);
    when(event.getJDA().getSelfUser().getApplicationId()).thenReturn("42");
    List<Exchange> taken = new CopyOnWriteArrayList<>();

    try (Counter counter = new Counter(new Refusing(), mock(), InstantSource.system())) {
      counter.comes(event, taken::add);
    }

    verify(event).reply(contains("client_id=42"));
    assertThat(taken).isEmpty();
  }

  @Test
  void whateverFailsBeforeItIsKeptIsTold() {
    SlashCommandInteractionEvent event = mock(RETURNS_DEEP_STUBS);
    when(event.getGuild()).thenReturn(null);
    when(event.getMember()).thenReturn(null);
    when(event.getUser().getId()).thenReturn("1001");
    when(event.getUser().getEffectiveName()).thenReturn("mia");
    when(event.getId()).thenReturn("1");
    Refusing desk = new Refusing();

    try (Counter counter = new Counter(desk, mock(), InstantSource.system())) {
      counter.comes(
          event,
          _ -> {
            throw new IllegalStateException("a fault");
          });
      Patience.until("the refusal", () -> !desk.refused.isEmpty());
    }

    assertThat(desk.refused).hasSize(1);
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
