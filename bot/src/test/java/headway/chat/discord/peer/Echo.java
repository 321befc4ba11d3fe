package headway.chat.discord.peer;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.modals.Modal;

/// Hears, and answers every interaction in a way of its own.
final class Echo extends ListenerAdapter {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final AtomicInteger opened = new AtomicInteger();

  String heard() throws InterruptedException {
    return String.valueOf(heard.poll(5, TimeUnit.SECONDS));
  }

  /// How many forms it has opened.
  int opened() {
    return opened.get();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    if (!event.getAuthor().isBot()) {
      heard.add(event.getMessage().getContentRaw());
    }
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event
        .reply("You said " + Objects.requireNonNull(event.getOption("words")).getAsString())
        .setEphemeral(true)
        .queue();
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    event.replyChoiceStrings(event.getFocusedOption().getValue() + " on").queue();
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    event.reply("You picked " + event.getValues().getFirst()).queue();
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    TextInput input = TextInput.create("in", TextInputStyle.SHORT).build();
    event
        .replyModal(Modal.create("m", "Title").addComponents(Label.of("Words", input)).build())
        .queue(_ -> opened.incrementAndGet());
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    String words = Objects.requireNonNull(event.getValue("in")).getAsString();
    if (event.getMessage() == null) {
      event.reply("You wrote " + words).queue();
    } else {
      event.editComponents(List.of()).queue();
      event.getHook().sendMessage("You wrote " + words).queue();
    }
  }
}
