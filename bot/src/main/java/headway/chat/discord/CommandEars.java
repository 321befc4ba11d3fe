package headway.chat.discord;

import headway.chat.Request.Input;
import headway.chat.discord.slash.Filling;
import headway.chat.menu.Filled;
import headway.chat.menu.Speech;
import headway.domain.UsageException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Takes commands, those of a message's menu among them; each is kept before Discord is told that
/// it was heard.
final class CommandEars extends ListenerAdapter {
  private static final int LONGEST = 1_000;

  /// The entry, and the blank in it, that a message is suggested by.
  private static final List<String> SUGGEST = List.of("suggest");

  private static final String WHAT = "link";

  /// What makes words a command, though a question is open.
  private static final String ADDRESS = "/headway ";

  private final Counter counter;
  private final Speech speech;

  CommandEars(Counter counter, Speech speech) {
    this.counter = counter;
    this.speech = speech;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    hear(event, Filling.of(event));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String text = Heard.words(event.getTarget().getContentRaw());
    String words = text.replaceAll("\\s+", " ").strip();
    String what =
        Heard.firstLink(text).orElse(words.substring(0, Math.min(words.length(), LONGEST)));
    hear(event, new Filled(SUGGEST, Map.of(WHAT, what)));
  }

  private void hear(IReplyCallback event, Filled filled) {
    counter.comes(
        event,
        exchange -> {
          try {
            var said = new Input.Line(ADDRESS + speech.line(filled));
            boolean form = counter.asks(said);
            counter.take(
                Sender.of(event), Places.of(event), said, exchange, form, /* done= */ () -> {});
          } catch (UsageException mistake) {
            exchange.refuse(Optional.ofNullable(mistake.getMessage()).orElse(""));
          }
        });
  }
}
