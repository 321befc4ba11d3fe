package headway.flow.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits.Switch;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.flow.Written;
import headway.flow.outlet.OutletBook;
import headway.flow.outlet.ShowOutlets;
import headway.flow.queue.ReleaseHeld;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpaceSettingsTest {
  private Town town;
  private SpaceSettings settings;
  private HoldSpace posts;
  private Logbook log;
  private ShowOutlets outlets;
  private Caller mia;
  private Caller lead;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    Rooms rooms = new Rooms(town.stores.spaces(), Town.channels());
    LeadBook leads = new LeadBook(town.stores.leads(), Map.of());
    log = new Logbook(town.stores.leadLog(), rooms, leads);
    settings =
        new SpaceSettings(rooms, town.stores.spaces(), leads, log, town.stores.suggestions());
    posts =
        new HoldSpace(
            rooms,
            town.stores.spaces(),
            town.stores.members(),
            new ReleaseHeld(
                town.stores.drafts(), new OutletBook(town.stores.spaces(), Town.channels())),
            log);
    outlets =
        new ShowOutlets(
            new OutletBook(town.stores.spaces(), Town.channels()), town.stores.spaces());
  }

  @BeforeEach
  void anEmptySpace() {
    Space blank = new Space(Town.SPACE, "Console", Optional.empty(), List.of(), false);
    town.stores.spaces().add(blank);
    town.stores.spaces().change(Town.SPACE, _ -> blank);
    mia = town.newcomer();
    lead = town.lead(mia);
  }

  private Space stored() {
    return town.stores.spaces().find(Town.SPACE).orElseThrow();
  }

  @Test
  void anEmptySpaceShowsWhatToSet() {
    Reply shown = settings.show(lead);

    assertThat(Town.read(shown))
        .contains("Share channel: none yet (`space share #channel`)", "Also listed: none")
        .contains("Posts go out at their times");
  }

  @Test
  void whoeverIsNoLeadIsToldWhatTheyCanDo() {
    assertThatThrownBy(() -> settings.show(mia))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Only this space's Leads")
        .hasMessageContaining("`outlets`");
    assertThatThrownBy(() -> settings.set(mia, ChannelUse.SHARE, "#general"))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> settings.set(mia, ChannelUse.LIST, "#general"))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> settings.unlist(mia, "#general")).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> posts.hold(mia)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> posts.go(mia)).isInstanceOf(UsageException.class);
    assertThat(stored().shareChannel()).isEmpty();
  }

  @Test
  void theShareChannelIsListedToo() {
    Reply reply = settings.set(lead, ChannelUse.SHARE, "#general");

    assertThat(Town.read(reply)).contains("Share channel: #general");
    assertThat(stored().listed()).containsExactly(Town.GENERAL);
    assertThat(Town.read(outlets.show(mia))).contains("#general (12 people)");
  }

  @Test
  void aListedChannelIsAnOutletOnlyForWhoMayPostThere() {
    Reply reply = settings.set(lead, ChannelUse.LIST, "#closed");

    assertThat(Town.read(reply)).contains("Also listed: #closed");
    assertThat(Town.read(outlets.show(mia)))
        .contains("Not for you now:\n#closed: you can't post there yourself.")
        .contains("`hand`");
  }

  @Test
  void withoutAListedChannelOutletsNameHandAndWhatALeadCanDo() {
    assertThat(Town.read(outlets.show(mia)))
        .contains("`hand`: anywhere else.")
        .contains("No channel is listed yet");
  }

  @Test
  void unlistingTheShareChannelLeavesNone() {
    settings.set(lead, ChannelUse.SHARE, "#general");

    settings.unlist(lead, "#general");

    assertThat(stored().listed()).isEmpty();
    assertThat(stored().shareChannel()).isEmpty();
    assertThatThrownBy(() -> settings.unlist(lead, "#general"))
        .hasMessageContaining("isn't listed");
  }

  @Test
  void aChannelThatTheBotCannotSeeIsRefused() {
    assertThatThrownBy(() -> settings.set(lead, ChannelUse.LIST, "#nowhere"))
        .hasMessageContaining("I see no channel \"#nowhere\"");
  }

  @Test
  void holdAndGoSayHowPostsStand() {
    Reply hold = posts.hold(lead);
    Reply again = posts.hold(lead);

    assertThat(Town.read(hold)).contains("nothing is posted in this space until `space go`");
    assertThat(Town.read(again)).contains("held already");
    assertThat(stored().held()).isTrue();
    assertThat(Town.read(settings.show(lead))).contains("Posts are held");
    posts.go(lead);
    assertThat(stored().held()).isFalse();
    assertThat(Town.read(posts.go(lead))).contains("isn't held");
  }

  @Test
  void goAsksAboutWhatHasPassedAndLetsTheRestWaitAgain() {
    settings.set(lead, ChannelUse.SHARE, "#general");
    posts.hold(lead);
    Instant now = lead.now();
    Draft passed = held(mia, now.minus(Duration.ofHours(2)));
    Caller other = town.newcomer();
    Draft coming = held(other, now.plus(Duration.ofHours(2)));

    posts.go(town.lead(town.again(mia)));

    assertThat(state(passed)).isEqualTo(new DeliveryState.Late(now));
    assertThat(town.stores.drafts().find(passed.id()).orElseThrow().progress().owed().tell())
        .containsExactly(1);
    assertThat(state(coming))
        .isEqualTo(new DeliveryState.Waiting(now.plus(Duration.ofHours(2)), 0, false));
  }

  @Test
  void goLeavesTheQueueOfAMemberWhoHoldsItThemself() {
    settings.set(lead, ChannelUse.SHARE, "#general");
    Draft draft = held(mia, mia.now().plus(Duration.ofHours(2)));
    town.stores
        .members()
        .change(
            mia.id(),
            mia.change("hold"),
            member -> member.habits(habits -> habits.turned(Switch.QUEUE_HELD, true)));

    posts.go(lead);

    assertThat(state(draft)).matches(state -> ((DeliveryState.Waiting) state).held());
  }

  private DeliveryState state(Draft draft) {
    return town.stores
        .drafts()
        .find(draft.id())
        .orElseThrow()
        .progress()
        .deliveries()
        .getFirst()
        .state();
  }

  private Draft held(Caller caller, Instant due) {
    return Written.by(town, caller)
        .waiting(new Outlet.ToChannel(Town.GENERAL), new DeliveryState.Waiting(due, 0, true));
  }
}
