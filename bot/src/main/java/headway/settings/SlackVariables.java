package headway.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Slack's variables of the environment; what is no token is told without being quoted.
final class SlackVariables {
  private static final URI SLACK = URI.create("https://slack.com/api/");

  private final Function<String, Optional<String>> variables;

  SlackVariables(Function<String, Optional<String>> variables) {
    this.variables = variables;
  }

  Optional<Secret> botToken() {
    return secret("SLACK_BOT_TOKEN");
  }

  Optional<Secret> appToken() {
    return secret("SLACK_APP_TOKEN");
  }

  Optional<Secret> signingSecret() {
    return secret("SLACK_SIGNING_SECRET");
  }

  Optional<Slack.Client> client() {
    return variables
        .apply("SLACK_CLIENT_ID")
        .flatMap(id -> secret("SLACK_CLIENT_SECRET").map(secret -> new Slack.Client(id, secret)));
  }

  /// What is no Lead's id was told as a fault.
  Set<SlackLead> leads() {
    return leadWords().stream()
        .flatMap(word -> SlackLead.read(word).stream())
        .collect(Collectors.toSet());
  }

  private List<String> leadWords() {
    return variables
        .apply("SLACK_LEADS")
        .map(text -> List.of(text.split("\\s*,\\s*", -1)))
        .orElse(List.of());
  }

  /// Each by its place in the list, as what stands there may be a secret put into the wrong place.
  private void checkLeads(List<Fault> faults) {
    List<String> words = leadWords();
    for (int i = 0; i < words.size(); i++) {
      if (SlackLead.read(words.get(i)).isEmpty()) {
        faults.add(
            fault(
                "SLACK_LEADS",
                "entry %d of %d is not a user's id".formatted(i + 1, words.size()),
                "Write ids as Slack shows them, such as " + SlackLead.EXAMPLE));
      }
    }
  }

  URI api() {
    return variables.apply("SLACK_API_URL").flatMap(WebAddress::http).orElse(SLACK);
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    check("SLACK_BOT_TOKEN", "xoxb-\\S+", "a bot token, which begins with xoxb-", faults);
    check("SLACK_APP_TOKEN", "xapp-\\S+", "an app-level token, which begins with xapp-", faults);
    variables
        .apply("SLACK_API_URL")
        .filter(text -> WebAddress.http(text).isEmpty())
        .ifPresent(_ ->
            faults.add(
                fault(
                    "SLACK_API_URL",
                    "it is not an address",
                    "Write https://slack.com/api/, or unset it")));
    checkLeads(faults);
    checkClient(faults);
    return faults;
  }

  private void checkClient(List<Fault> faults) {
    boolean id = variables.apply("SLACK_CLIENT_ID").isPresent();
    boolean secret = variables.apply("SLACK_CLIENT_SECRET").isPresent();
    if (id != secret) {
      faults.add(
          fault(
              id ? "SLACK_CLIENT_ID" : "SLACK_CLIENT_SECRET",
              "it goes with " + (id ? "SLACK_CLIENT_SECRET" : "SLACK_CLIENT_ID"),
              "Set both, or neither"));
    }
  }

  private void check(String variable, String form, String what, List<Fault> faults) {
    variables
        .apply(variable)
        .filter(text -> !text.matches(form))
        .ifPresent(_ ->
            faults.add(
                fault(
                    variable,
                    "it is not " + what,
                    "Copy it once more from api.slack.com/apps, or unset it")));
  }

  private static Fault fault(String variable, String what, String remedy) {
    return new Fault(Surroundings.where(variable), what, remedy);
  }

  private Optional<Secret> secret(String variable) {
    return variables.apply(variable).map(Secret::new);
  }
}
