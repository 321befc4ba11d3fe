package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeServer;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sort;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.domain.Suggestion.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a server that takes Headway out.
final class DiscordDeparturesTest {
  private static final String LINK = "https://example.org/drums";
  private static final Set<String> ALL = Set.of("card", "log", "pool", "pool mode", "settings");

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeServer club;
  private String lounge;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    FakeUser mia = chat.person("mia");
    club = chat.discord().founds("Divers");
    lounge = club.channel(Sort.TEXT, "lounge");
    club.joins(mia);
    club.gives(mia, club.role("Captains", Right.MANAGE_SERVER));
    for (String words :
        new String[] {
          "space share #lounge", "space welcome", "space pool open", "suggest " + LINK
        }) {
      chat.does(user -> user.mentions(lounge, words), "mia");
    }
    chat.says("#general @you: space pool open", "#general @you: suggest " + LINK);
    assertThat(belongings()).isEqualTo(ALL);
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whatBelongsToItIsDeletedAfterNinetyDaysAndNothingOfAnother() {
    club.expels();
    isNoted(/* gone= */ true);

    chat.moves("+89d");
    assertThat(belongings()).isEqualTo(ALL);
    chat.moves("+2d");

    assertThat(belongings()).isEmpty();
    assertThat(pool(chat.discord().server().id())).isTrue();
  }

  @Test
  void aServerThatLetsHeadwayInAgainFindsAllAgain() {
    club.expels();
    isNoted(/* gone= */ true);

    chat.moves("+80d");
    club.admits();
    isNoted(/* gone= */ false);
    chat.moves("+100d");

    assertThat(belongings()).isEqualTo(ALL);
  }

  @Test
  void whatHappensWhileHeadwayDoesNotRunIsSeenWhenItStarts() throws IOException {
    chat.restarts("2026-11-24T08:00Z", club::expels);
    isNoted(/* gone= */ true);

    chat.moves("+80d");
    chat.restarts("2027-02-13T08:00Z");
    chat.moves("+8d");
    assertThat(belongings()).isEqualTo(ALL);
    chat.moves("+2d");

    assertThat(belongings()).isEmpty();
  }

  @Test
  void anOutageIsNoDeparture() {
    club.goesAway();
    chat.moves("+91d");
    club.comesBack();
    chat.says("home");

    assertThat(belongings()).isEqualTo(ALL);
    assertThat(chat.stores().departures().isGone(space(club.id()))).isFalse();
  }

  private void isNoted(boolean gone) {
    Patience.until(
        "a note of it", () -> chat.stores().departures().isGone(space(club.id())) == gone);
  }

  /// What is kept of the club, in a word each.
  private Set<String> belongings() {
    var stores = chat.stores();
    SpaceId space = space(club.id());
    Set<String> found = new TreeSet<>();
    var settings = stores.spaces().find(space).flatMap(kept -> kept.shareChannel());
    settings.ifPresent(channel -> {
      found.add("settings");
      stores.welcomeCards().in(channel).ifPresent(_ -> found.add("card"));
    });
    if (!stores.leadLog().latest(space, 1).isEmpty()) {
      found.add("log");
    }
    stores.pools().mode(space).ifPresent(_ -> found.add("pool mode"));
    if (pool(club.id())) {
      found.add("pool");
    }
    return found;
  }

  private boolean pool(String server) {
    return chat.stores()
        .suggestions()
        .standing(space(server), new Listing.Pool(), LINK)
        .isPresent();
  }

  private static SpaceId space(String server) {
    return new SpaceId(ChatKind.DISCORD, server);
  }
}
