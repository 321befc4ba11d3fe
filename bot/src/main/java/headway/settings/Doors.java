package headway.settings;

/// The ways in from outside: over the web, and from Slack.
public record Doors(Http http, Slack slack) {

  static Doors read(Reading in, Slack slack) {
    return new Doors(Http.read(in), slack);
  }
}
