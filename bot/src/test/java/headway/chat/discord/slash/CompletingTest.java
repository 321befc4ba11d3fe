package headway.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.chat.menu.Filled;
import headway.chat.menu.Hint;
import headway.chat.menu.Menu;
import headway.chat.menu.Speech;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.requests.restaction.interactions.AutoCompleteCallbackAction;
import org.junit.jupiter.api.Test;

final class CompletingTest {
  private static final Account MIA = new Account(ChatKind.DISCORD, "discord", "1");

  private final CompletableFuture<List<Command.Choice>> answered = new CompletableFuture<>();
  private final List<Asked> asked = new ArrayList<>();

  private record Asked(Speech.Asker asker, Filled filled, String blank) {}

  @Test
  void whatIsTheirsIsOfferedWithWhatItIs() throws Exception {
    answer(Duration.ofSeconds(10), () -> List.of(new Hint("d4", "Lithium\nrecovery")));

    assertThat(choices())
        .extracting(Command.Choice::getName, Command.Choice::getAsString)
        .containsExactly(org.assertj.core.api.Assertions.tuple("d4 – Lithium recovery", "d4"));
    assertThat(asked)
        .containsExactly(
            new Asked(
                new Speech.Asker(MIA, Optional.empty()),
                new Filled(List.of("draft", "show"), Map.of("draft", "li")),
                "draft"));
  }

  @Test
  void noMoreIsOfferedThanDiscordTakes() throws Exception {
    String wide = "😀".repeat(300);
    List<Hint> many =
        new ArrayList<>(IntStream.range(0, 60).mapToObj(one -> new Hint("d" + one, wide)).toList());
    many.addFirst(new Hint("x".repeat(101), "too long to be chosen"));

    answer(Duration.ofSeconds(10), () -> many);

    assertThat(choices())
        .hasSize(25)
        .allSatisfy(choice -> assertThat(choice.getName().length()).isLessThanOrEqualTo(100))
        .extracting(Command.Choice::getAsString)
        .contains("d0")
        .doesNotContain("x".repeat(101));
  }

  @Test
  void whileTheStoreIsSlowNothingIsOfferedInTime() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);

    answer(
        Duration.ofMillis(50),
        () -> {
          try {
            slow.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          return List.of(new Hint("d4", ""));
        });

    assertThat(choices()).isEmpty();
    slow.countDown();
  }

  @Test
  void aStoreThatFailsOffersNothing() throws Exception {
    answer(
        Duration.ofSeconds(10),
        () -> {
          throw new IllegalStateException("down");
        });

    assertThat(choices()).isEmpty();
  }

  private List<Command.Choice> choices() throws Exception {
    return answered.get(10, TimeUnit.SECONDS);
  }

  private void answer(Duration patience, Supplier<List<Hint>> hints) {
    CommandAutoCompleteInteractionEvent event = mock();
    AutoCompleteQuery focused = mock();
    OptionMapping option = mock();
    when(focused.getName()).thenReturn("draft");
    when(focused.getType()).thenReturn(OptionType.STRING);
    when(option.getName()).thenReturn("draft");
    when(option.getType()).thenReturn(OptionType.STRING);
    when(option.getAsString()).thenReturn("li");
    when(event.getFocusedOption()).thenReturn(focused);
    when(event.getSubcommandGroup()).thenReturn("draft");
    when(event.getSubcommandName()).thenReturn("show");
    when(event.getOptions()).thenReturn(List.of(option));
    when(event.replyChoices(anyCollection()))
        .thenAnswer(call -> {
          Collection<Command.Choice> all = call.getArgument(0);
          answered.complete(List.copyOf(all));
          return mock(AutoCompleteCallbackAction.class);
        });
    new Completing(new Offering(hints), _ -> new Speech.Asker(MIA, Optional.empty()), patience)
        .onCommandAutoCompleteInteraction(event);
  }

  private final class Offering implements Speech {
    @Override
    public String attaching(String words, String file) {
      return words;
    }

    private final Supplier<List<Hint>> hints;

    Offering(Supplier<List<Hint>> hints) {
      this.hints = hints;
    }

    @Override
    public Menu menu() {
      return new Menu(List.of());
    }

    @Override
    public String line(Filled filled) {
      return "";
    }

    @Override
    public List<Hint> hints(Asker asker, Filled filled, String blank) {
      asked.add(new Asked(asker, filled, blank));
      return hints.get();
    }
  }
}
