package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeTeam;
import headway.chat.slack.peer.FakeUser;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.DraftId;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.domain.PostId;
import headway.domain.SpaceId;
import headway.domain.Suggestion.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a workspace that takes the app out.
final class SlackUninstalledTest {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final Set<String> ALL =
      Set.of("card", "echo", "lead", "log", "offers", "pool", "pool mode", "settings");

  @TempDir private Path home;
  private ManyWorkspaces many;

  @BeforeEach
  void start() throws IOException {
    many = new ManyWorkspaces(home, START);
  }

  @AfterEach
  void stop() {
    many.close();
  }

  @Test
  void whatBelongsToAWorkspaceThatLeftIsDeletedWithItAndNothingOfAnother() {
    FakeTeam one = many.team("T1");
    FakeTeam two = many.team("T2");
    setsUp(one, "T1");
    setsUp(two, "T2");
    one.uninstalls(many.now());

    many.moves("+89d");
    assertThat(belongings("T1")).isEqualTo(ALL);
    many.moves("+2d");

    assertThat(belongings("T1")).isEmpty();
    assertThat(belongings("T2")).isEqualTo(ALL);
  }

  @Test
  void aWorkspaceThatComesBackInTimeFindsAllAgain() {
    FakeTeam one = many.team("T1");
    setsUp(one, "T1");
    one.uninstalls(many.now());

    many.moves("+80d");
    many.installs("T1", Optional.empty(), "xoxb-T1");
    many.moves("+100d");

    assertThat(belongings("T1")).isEqualTo(ALL);
  }

  private void setsUp(FakeTeam team, String id) {
    FakeUser mia = team.person("U1", "mia");
    for (String words :
        List.of(
            "space share #general",
            "space welcome",
            "space pool reviewed",
            "suggest https://example.org/1 --pool")) {
      many.does(() -> mia.writes(words));
      many.pauses();
    }
    SpaceId space = new SpaceId(ChatKind.SLACK, id);
    many.stores.leads().name(space, new Account(ChatKind.SLACK, id, "U2"));
    PostId post = new PostId(new Channel(ChatKind.SLACK, id, "C0001"), "1700000000.000001");
    Account author = new Account(ChatKind.CONSOLE, "console", "author");
    Echo.Origin origin = new Echo.Origin(new DraftId(author(id), 1), 1, author, Optional.empty());
    many.stores.echoes().claim(post, origin, many.now());
  }

  /// What is kept of the workspace, in a word each.
  private Set<String> belongings(String team) {
    SpaceId space = new SpaceId(ChatKind.SLACK, team);
    Channel general = new Channel(ChatKind.SLACK, team, "C0001");
    Set<String> found = new TreeSet<>();
    many.stores
        .spaces()
        .find(space)
        .flatMap(kept -> kept.shareChannel())
        .ifPresent(_ -> found.add("settings"));
    many.stores.welcomeCards().in(general).ifPresent(_ -> found.add("card"));
    many.stores
        .offers()
        .find("welcome/slack/" + team + "/C0001/WELCOME_START")
        .ifPresent(_ -> found.add("offers"));
    if (!many.stores.leads().of(space).isEmpty()) {
      found.add("lead");
    }
    if (!many.stores.leadLog().latest(space, 1).isEmpty()) {
      found.add("log");
    }
    many.stores.pools().mode(space).ifPresent(_ -> found.add("pool mode"));
    many.stores
        .suggestions()
        .standing(space, new Listing.Pool(), "https://example.org/1")
        .ifPresent(_ -> found.add("pool"));
    if (!many.stores.echoes().of(author(team)).isEmpty()) {
      found.add("echo");
    }
    return found;
  }

  /// Somebody with a post in the workspace, and another account elsewhere.
  private static MemberId author(String team) {
    return new MemberId("author-in-" + team);
  }
}
