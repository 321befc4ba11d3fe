package headway.settings;

/// The ways in from outside: over the web, from Slack and from Discord.
public record Doors(Http http, Slack slack, Discord discord) {

  static Doors read(Reading in, Surroundings surroundings) {
    return new Doors(
        Http.read(in),
        Slack.read(in, surroundings.slack()),
        Discord.read(in, surroundings.discord()));
  }
}
