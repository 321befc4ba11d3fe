package headway.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import headway.chat.menu.Menu;
import headway.store.Registrations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.SelfUser;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RegistrationTest {
  private final Kept kept = new Kept();
  private final JDA jda = mock();
  private final CommandListUpdateAction update = mock();
  private final RestAction<List<Command>> there = mock();

  @BeforeEach
  void login() {
    SelfUser self = mock();
    when(self.getApplicationId()).thenReturn("42");
    when(jda.getSelfUser()).thenReturn(self);
    when(jda.updateCommands()).thenReturn(update);
    when(update.addCommands(anyCollection())).thenReturn(update);
    when(jda.retrieveCommands()).thenReturn(there);
    List<Command> both = List.of(named("headway"), named("Suggest to Headway"));
    when(there.complete()).thenReturn(both);
  }

  @Test
  void theCommandsAreRegisteredOnceAllAtOnce() {
    new Registration(commands("home"), kept).bring(jda);
    new Registration(commands("home"), kept).bring(jda);

    verify(update, times(1)).addCommands(commandsOf("home"));
    verify(update, times(1)).complete();
  }

  @Test
  void changedCommandsAreRegisteredAnew() {
    new Registration(commands("home"), kept).bring(jda);
    new Registration(commands("start"), kept).bring(jda);

    verify(update, times(2)).complete();
  }

  @Test
  void commandsThatAreGoneAreRegisteredAnew() {
    new Registration(commands("home"), kept).bring(jda);
    when(there.complete()).thenReturn(List.of());

    new Registration(commands("home"), kept).bring(jda);

    verify(update, times(2)).complete();
  }

  @Test
  void whatDiscordRefusedIsTriedAgainAtTheNextStart() {
    net.dv8tion.jda.api.exceptions.ErrorResponseException refused = mock();
    when(update.complete()).thenThrow(refused).thenReturn(List.of());

    new Registration(commands("home"), kept).bring(jda);
    new Registration(commands("home"), kept).bring(jda);

    verify(update, times(2)).complete();
    verify(there, never()).complete();
    assertThat(kept.last("42")).isPresent();
  }

  private static Command named(String name) {
    Command command = mock();
    when(command.getName()).thenReturn(name);
    return command;
  }

  private static List<CommandData> commands(String leaf) {
    return CommandTree.of(
        new Menu(List.of(new Menu.Leaf(leaf, "about", List.of()))), _ -> Map.of());
  }

  private static java.util.Collection<CommandData> commandsOf(String leaf) {
    return org.mockito.ArgumentMatchers.argThat(all ->
        all.stream()
                .map(CommandData::getName)
                .toList()
                .equals(List.of("headway", "Suggest to Headway"))
            && all.iterator().next().toData().toString().contains(leaf));
  }

  private static final class Kept implements Registrations {
    private final Map<String, String> digests = new HashMap<>();

    @Override
    public Optional<String> last(String application) {
      return Optional.ofNullable(digests.get(application));
    }

    @Override
    public void told(String application, String digest) {
      digests.put(application, digest);
    }
  }
}
