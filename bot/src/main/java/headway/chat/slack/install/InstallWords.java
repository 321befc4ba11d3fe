package headway.chat.slack.install;

import headway.web.Page;
import java.net.URI;

/// What the pages say to whoever installs the app.
final class InstallWords {
  private static final String AGAIN = "Start again";

  private InstallWords() {}

  static Page install(URI authorizing) {
    return Page.of(
            "Add Headway to Slack",
            "Headway helps people share a little, on purpose, most weeks. Nothing is posted until somebody approves that exact text.",
            "Slack asks you next what Headway may do. Nobody in your workspace hears from it until they write to it first.")
        .pressing("Add to Slack", authorizing.toString());
  }

  static Page installed(String name, URI app) {
    return Page.of(
            "Headway is in " + name,
            "Open Headway in Slack, under Apps, and say start. Five short questions, and you are set up.",
            "You are a Lead here. To let members share in a channel: invite Headway there with /invite @Headway, then say /headway space share in it.",
            "Whoever runs this Headway can read what it keeps; workspace owners may be able to export its messages.")
        .pressing("Open Headway in Slack", app.toString());
  }

  static Page stale() {
    return Page.of(
            "Nothing was installed",
            "This link was used already, is older than ten minutes, or began in another browser.")
        .pressing(AGAIN, InstallPages.INSTALL);
  }

  static Page refused(String why) {
    String words =
        why.equals("access_denied")
            ? "You cancelled, or your workspace doesn't let you add apps. In the latter case an admin can."
            : "Slack said: " + why + ".";
    return Page.of("Nothing was installed", words).pressing(AGAIN, InstallPages.INSTALL);
  }

  static Page unanswered() {
    return Page.of(
            "Nothing was installed", "Slack doesn't answer at the moment. Try again in a minute.")
        .pressing(AGAIN, InstallPages.INSTALL);
  }
}
