package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The listener that the fake is tried with, at a Discord that others wrote.
@Timeout(240)
final class JdaAtTwinTest {
  private Twin twin;
  private JDA jda;
  private final Echo echo = new Echo();

  @BeforeEach
  void start() throws Exception {
    twin = Twin.start();
    jda = Login.to(twin.told("api"), twin.told("gateway"), echo);
  }

  @AfterEach
  void stop() throws Exception {
    if (jda != null) {
      Login.ends(jda);
    }
    if (twin != null) {
      twin.close();
    }
  }

  @Test
  void aMessageIsHeardAndADirectOneArrives() throws Exception {
    String bot = jda.getSelfUser().getAsMention();
    twin.does("message", DataObject.empty().put("content", bot + " hello"));

    assertThat(echo.heard()).endsWith("hello");
    var sent =
        jda.openPrivateChannelById(twin.told("mia"))
            .flatMap(channel -> channel.sendMessage("Hello"))
            .complete();
    assertThat(twin.messages(sent.getChannelId()))
        .extracting(message -> message.getString("content"))
        .containsExactly("Hello");
  }

  @Test
  void aCommandAButtonAndAFormAreAnswered() {
    jda.updateCommands().addCommands(Commands.slash("say", "Says it")).complete();
    DataObject words =
        DataObject.empty().put("name", "words").put("type", 3).put("value", "good day");
    twin.does(
        "slash",
        DataObject.empty().put("name", "say").put("options", DataArray.empty().add(words)));
    hears("You said good day");

    var message =
        jda.getTextChannelById(twin.told("general"))
            .sendMessage("Ready")
            .setComponents(ActionRow.of(Button.primary("form", "Write")))
            .complete();
    twin.does(
        "button", DataObject.empty().put("messageId", message.getId()).put("customId", "form"));
    Patience.until("the form", () -> echo.opened() == 1);
    DataObject field = DataObject.empty().put("customId", "in").put("value", "mine");
    twin.does(
        "modal",
        DataObject.empty().put("customId", "m").put("fields", DataArray.empty().add(field)));
    hears("You wrote mine");
  }

  private void hears(String words) {
    Patience.until(words, () -> texts().contains(words));
  }

  private List<String> texts() {
    return twin.messages().stream().map(message -> message.getString("content", "")).toList();
  }
}
