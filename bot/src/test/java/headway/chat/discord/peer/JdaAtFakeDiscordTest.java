package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// JDA takes the fake for Discord.
final class JdaAtFakeDiscordTest {
  private static final String GENERAL = FakeDiscord.GENERAL;

  private FakeDiscord discord;
  private FakeUser mia;
  private JDA jda;
  private final Echo echo = new Echo();

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    mia = discord.person("300000000000000001", "mia", "Europe/Berlin");
    jda = Login.to(discord.url(), discord.gatewayUrl(), echo);
  }

  @AfterEach
  void stop() throws Exception {
    Login.ends(jda);
    discord.close();
  }

  @Test
  void aDirectMessageIsHeardAndAnswered() throws Exception {
    mia.writes("hello");

    assertThat(echo.heard()).isEqualTo("hello");
    jda.openPrivateChannelById(mia.id())
        .flatMap(channel -> channel.sendMessage("**Hello** <t:1795856400:F> \\*you\\*"))
        .complete();
    assertThat(mia.sees())
        .extracting(Sight::text)
        .containsExactly("Hello Sat 28 Nov 2026 10:00 (Europe/Berlin) *you*");
  }

  @Test
  void inAServerOnlyWhatNamesTheBotIsHeardInWords() throws Exception {
    mia.writes(GENERAL, "between us");
    assertThat(echo.heard()).isEmpty();

    mia.mentions(GENERAL, "home");
    assertThat(echo.heard()).endsWith("home");
  }

  @Test
  void aSlashCommandWithItsOptionsIsAnsweredToItsSpeakerAlone() {
    registers();

    mia.commands(GENERAL, "headway say", Map.of("words", "good day"));

    assertThat(mia.sees()).extracting(Sight::text).containsExactly("You said good day");
    assertThat(mia.sees().getFirst().isEphemeral()).isTrue();
    assertThat(discord.sights(GENERAL)).isEmpty();
    assertThat(mia.isOffered(GENERAL, "headway say", Map.of("words", "go"), "words"))
        .containsExactly("go on");
  }

  @Test
  void aButtonOpensAFormAndTheMessageIsChangedByIt() {
    jda.openPrivateChannelById(mia.id())
        .flatMap(channel ->
            channel
                .sendMessage("Ready")
                .setComponents(
                    ActionRow.of(Button.primary("form", "Write")),
                    ActionRow.of(StringSelectMenu.create("pick").addOption("Berlin", "b").build())))
        .complete();

    mia.picks("Berlin");
    assertThat(mia.sees()).extracting(Sight::text).containsExactly("Ready", "You picked b");
    mia.presses("Write");
    assertThat(mia.seesForm().orElseThrow().text()).contains("Title", "Words");
    mia.submits(Map.of("Words", "mine"));

    assertThat(mia.seesForm()).isEmpty();
    Patience.until("the follow-up", () -> mia.sees().size() == 3);
    assertThat(mia.sees()).extracting(Sight::text).contains("You wrote mine");
    assertThat(mia.sees().getFirst().buttons()).isEmpty();
  }

  @Test
  void aFileArrivesWhole() throws Exception {
    byte[] bytes = "\r\n--a picture--\r\n\0\u00ff".getBytes(StandardCharsets.UTF_8);

    var message =
        channel()
            .sendMessage("See")
            .addFiles(FileUpload.fromData(bytes, "a.png").setDescription("A picture"))
            .complete();

    var file = message.getAttachments().getFirst();
    assertThat(file.getDescription()).isEqualTo("A picture");
    assertThat(file.getProxy().download().get(5, TimeUnit.SECONDS).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void theSameNonceIsTheSameMessage() {
    var first = channel().sendMessage("Once").setNonce("n1").complete();
    var again = channel().sendMessage("Once").setNonce("n1").complete();

    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(discord.sights(GENERAL)).hasSize(1);
  }

  private TextChannel channel() {
    return jda.getTextChannelById(GENERAL);
  }

  private void registers() {
    jda.updateCommands()
        .addCommands(
            Commands.slash("headway", "Share on purpose")
                .addSubcommands(
                    new SubcommandData("say", "Says it")
                        .addOption(OptionType.STRING, "words", "What", true, true)))
        .complete();
  }
}
