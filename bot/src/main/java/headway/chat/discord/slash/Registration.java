package headway.chat.discord.slash;

import headway.store.Registrations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers the commands with Discord for all servers, all at once, when they changed.
public final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

  private final List<CommandData> commands;
  private final Registrations registrations;

  public Registration(List<CommandData> commands, Registrations registrations) {
    this.commands = List.copyOf(commands);
    this.registrations = registrations;
  }

  /// Waits for Discord; where it refuses, words in messages are understood all the same.
  ///
  /// @return whether there is nothing to try again
  public synchronized boolean bring(JDA jda) {
    String application = jda.getSelfUser().getApplicationId();
    String digest = digest();
    try {
      if (registrations.last(application).equals(Optional.of(digest)) && stands(jda)) {
        return true;
      }
      jda.updateCommands().addCommands(commands).complete();
      registrations.told(application, digest);
      LOG.info("the commands are registered with Discord");
      return true;
    } catch (ErrorResponseException refused) {
      LOG.error("Discord doesn't take the commands: {}", refused.getMeaning());
      return !refused.isServerError();
    }
  }

  /// Whether they are still there; somebody else may have changed them.
  private boolean stands(JDA jda) {
    Set<String> there =
        jda.retrieveCommands().complete().stream()
            .map(Command::getName)
            .collect(Collectors.toSet());
    return there.equals(commands.stream().map(CommandData::getName).collect(Collectors.toSet()));
  }

  private String digest() {
    try {
      byte[] told = DataArray.fromCollection(commands).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
