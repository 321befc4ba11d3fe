package headway.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Discord's variables of the environment; what is wrong is told without being quoted.
final class DiscordVariables {
  private static final URI DISCORD = URI.create("https://discord.com/api/v10/");

  private final Function<String, Optional<String>> variables;

  DiscordVariables(Function<String, Optional<String>> variables) {
    this.variables = variables;
  }

  Optional<Secret> token() {
    return variables.apply("DISCORD_TOKEN").map(Secret::new);
  }

  URI api() {
    return variables.apply("DISCORD_API_URL").flatMap(WebAddress::http).orElse(DISCORD);
  }

  Optional<URI> gateway() {
    return variables.apply("DISCORD_GATEWAY_URL").flatMap(WebAddress::socket);
  }

  /// User ids; what is none was told as a fault.
  Set<String> leads() {
    return variables.apply("DISCORD_LEADS").flatMap(Shape.snowflakes().reading()).orElse(Set.of());
  }

  List<Fault> faults() {
    return Stream.of(
            fault(
                "DISCORD_TOKEN",
                text -> text.matches("[A-Za-z0-9._-]+"),
                "it is not a bot token",
                "Press Reset Token at discord.com/developers/applications, under Bot, and copy the new one"),
            fault(
                "DISCORD_API_URL",
                text -> WebAddress.http(text).isPresent(),
                "it is not an address",
                "Write https://discord.com/api/v10/, or unset it"),
            fault(
                "DISCORD_GATEWAY_URL",
                text -> WebAddress.socket(text).isPresent(),
                "it is not the address of a socket, which begins with wss://",
                "Unset it, and Discord names its own"),
            fault(
                "DISCORD_LEADS",
                text -> Shape.snowflakes().reading().apply(text).isPresent(),
                "it is not a list of user ids",
                "Write them as Discord copies them, commas between"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fault> fault(
      String variable, Predicate<String> isRight, String what, String remedy) {
    return variables
        .apply(variable)
        .filter(isRight.negate())
        .map(_ -> new Fault(Surroundings.where(variable), what, remedy));
  }
}
