package headway.chat.discord.slash;

import headway.chat.menu.Filled;
import headway.chat.menu.Hint;
import headway.chat.menu.Speech;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Completes what somebody types into an option, with what is theirs.
public final class Completing extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Completing.class);
  private static final int TOGETHER = 16;

  /// Discord waits three seconds, the way there and back included.
  public static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Speech speech;
  private final Function<Interaction, Speech.Asker> askers;
  private final Duration patience;
  private final Semaphore free = new Semaphore(TOGETHER);

  /// @param askers who somebody is, and in which space
  /// @param patience after which nothing is offered
  public Completing(Speech speech, Function<Interaction, Speech.Asker> askers, Duration patience) {
    this.speech = speech;
    this.askers = askers;
    this.patience = patience;
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    Thread.startVirtualThread(() -> answer(event, inTime(event)));
  }

  private List<Hint> inTime(CommandAutoCompleteInteractionEvent event) {
    if (!free.tryAcquire()) {
      return List.of();
    }
    CompletableFuture<List<Hint>> found = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      try {
        found.complete(hints(event));
      } finally {
        free.release();
      }
    });
    return found.completeOnTimeout(List.of(), patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  private List<Hint> hints(CommandAutoCompleteInteractionEvent event) {
    try {
      Filled filled = Filling.of(event);
      return speech.hints(askers.apply(event), filled, event.getFocusedOption().getName());
    } catch (RuntimeException fault) {
      LOG.warn("nothing could be offered for {}", event.getFullCommandName(), fault);
      return List.of();
    }
  }

  private static void answer(CommandAutoCompleteInteractionEvent event, List<Hint> hints) {
    List<Command.Choice> choices =
        event.getFocusedOption().getType() == OptionType.STRING
            ? hints.stream()
                .filter(Completing::fits)
                .limit(OptionData.MAX_CHOICES)
                .map(Completing::choice)
                .toList()
            : List.of();
    event
        .replyChoices(choices)
        .queue(_ -> {}, late -> LOG.debug("a completion came too late: {}", late.getMessage()));
  }

  private static boolean fits(Hint hint) {
    return !hint.value().isBlank() && hint.value().length() <= OptionData.MAX_CHOICE_VALUE_LENGTH;
  }

  private static Command.Choice choice(Hint hint) {
    String about = hint.about().isBlank() ? "" : " – " + hint.about().strip();
    String shown = (hint.value() + about).replaceAll("\\s+", " ");
    return new Command.Choice(Described.cut(shown), hint.value());
  }
}
