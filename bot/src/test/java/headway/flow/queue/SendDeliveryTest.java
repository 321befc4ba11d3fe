package headway.flow.queue;

import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static headway.flow.queue.World.TO_TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Person;
import headway.domain.UsageException;
import headway.publish.Receipt;
import headway.store.Change;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class SendDeliveryTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));

  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Draft draft;

  SendDeliveryTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
  }

  @Test
  void itWaitsUntilItsTimeThenGoesOutOnceExactlyAsApproved() {
    flows.edit.credit(world.says(mia), 1, List.of("Priya"));
    flows.approves(mia, draft, LATER);

    flows.tickAfter(Duration.ofMinutes(119));
    int before = world.publisher.publications().size();
    flows.tickAfter(Duration.ofMinutes(1));
    flows.tickAfter(Duration.ofHours(1));

    assertThat(before).isZero();
    assertThat(world.publisher.publications())
        .singleElement()
        .matches(sent -> sent.outlet().equals(TO_GENERAL))
        .matches(sent -> sent.author().equals(world.account(mia)))
        .matches(sent -> sent.post().equals(world.now(draft).post()))
        .matches(sent -> sent.post().credit().equals(List.of("Priya")));
    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Published(LATER, Optional.of("https://chat.example/1")));
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void aMemberElsewhereNamesNoFileOfThisMachine() {
    Member ann =
        world.stores.members().add(People.member("ann", new Account(ChatKind.SLACK, "T1", "U1")));
    Draft hers = world.drafts(ann, 1, "Some other own words", TO_TALKS);

    assertThatThrownBy(() -> flows.edit.picture(world.says(ann), 1, "a.png"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("only works in the terminal");
    assertThat(world.now(hers).content().picture()).isEmpty();
  }

  @Test
  void whosePictureVanishedIsRefusedWithTheCause() {
    flows.edit.picture(world.says(mia), 1, "vanished.png");
    flows.approves(mia, draft, MONDAY);

    flows.tick();

    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.state(draft, 1))
        .isEqualTo(
            new DeliveryState.Refused(
                MONDAY, "There is no picture \"vanished.png\". Put it there."));
  }

  @Test
  void whileItIsSentItIsMarkedSoForEveryProcess() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      assertThat(world.state(draft, 1))
          .isEqualTo(new DeliveryState.Sending(MONDAY, world.stores.deliveries().owner()));
      flows.otherProcess(2).run();
      return new Receipt.Published(Optional.empty());
    });

    flows.tick();

    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
  }

  @Test
  void aRefusalIsTheEnd() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(new Receipt.Refused("too long"));

    flows.tick();
    flows.tickAfter(Duration.ofHours(1));

    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Refused(MONDAY, "too long"));
    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void aTimeOutWhileSendingIsUnsureAndNeverSentAgainByItself() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(new Receipt.Unsure("no answer in 5 s"));

    flows.tick();
    flows.tickAfter(Duration.ofDays(3));

    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Unsure(MONDAY, "no answer in 5 s"));
    assertThat(world.publisher.publications()).hasSize(1);
  }

  @Test
  void aFaultWhileSendingIsUnsure() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      throw new IllegalStateException("connection reset");
    });

    flows.tick();

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Unsure.class);
  }

  @Test
  void moreThanSixtyMinutesAfterItsTimeItIsLateAndNotPosted() {
    flows.approves(mia, draft, MONDAY);

    flows.tickAfter(Duration.ofMinutes(60).plusMillis(1));

    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Late(world.clock.instant()));
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void sixtyMinutesAfterItsTimeItStillGoesOut() {
    flows.approves(mia, draft, MONDAY);

    flows.tickAfter(Duration.ofMinutes(60));

    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
  }

  @Test
  void aChannelThatIsUnlistedOrShutMeanwhileRefuses() {
    Draft other = world.drafts(mia, 2, "My second own words", TO_TALKS);
    flows.approves(mia, draft, LATER);
    flows.approves(mia, other, LATER);
    world.stores.spaces().change(World.SPACE, space -> space.unlisting(World.GENERAL));
    world.rooms.shut(World.TALKS);

    flows.tickAfter(Duration.ofHours(2));

    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Refused(LATER, "no Lead has listed it as an outlet."));
    assertThat(world.state(other, 2))
        .isEqualTo(new DeliveryState.Refused(LATER, "you can't post there yourself."));
  }

  @Test
  void itIsPostedAsTheAccountOfThatChatEvenIfAnotherWasUsedLast() {
    flows.approves(mia, draft, LATER);
    Account home = world.account(mia);
    Account elsewhere = new Account(ChatKind.DISCORD, "discord", "mia#1");
    world
        .stores
        .members()
        .change(
            mia.id(),
            new Change("link"),
            member -> member.with(new Person("Mia", List.of(elsewhere, home), World.SPACE)));

    flows.tickAfter(Duration.ofHours(2));

    assertThat(world.publisher.publications())
        .singleElement()
        .matches(p -> p.author().equals(home));
  }

  @Test
  void whatWasApprovedAnewSinceItWasTakenGoesOutAsItNowStands() {
    Draft first = world.drafts(mia, 2, "My second own words", TO_TALKS);
    flows.approves(mia, first, MONDAY.minusSeconds(1));
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      flows.edit.text(world.says(mia), 1, "My better own words");
      flows.approves(mia, draft, MONDAY);
      return new Receipt.Published(Optional.empty());
    });

    flows.tick();

    assertThat(world.publisher.texts())
        .containsExactly("My second own words", "My better own words");
    assertThat(world.now(draft).progress().deliveries())
        .allMatch(delivery -> delivery.number() == 2 || delivery.post().revision() == 2);
  }

  @Test
  void whatWasMovedSinceItWasTakenKeepsItsNewTime() {
    Draft first = world.drafts(mia, 2, "My second own words", TO_TALKS);
    flows.approves(mia, first, MONDAY.minusSeconds(1));
    flows.approves(mia, draft, MONDAY, World.BY_HAND);
    world.publisher.answer(() -> {
      flows.move.move(world.says(mia), 2, LATER);
      return new Receipt.Published(Optional.empty());
    });

    flows.tick();

    assertThat(world.state(draft, 2)).isEqualTo(new DeliveryState.Waiting(LATER, 0, false));
    assertThat(flows.next()).contains(LATER);
  }

  @Test
  void aDraftThatCannotBeReadStopsNoOther() {
    Draft other = world.drafts(mia, 2, "My second own words", TO_TALKS);
    flows.approves(mia, draft, MONDAY.minusSeconds(1));
    flows.approves(mia, other, MONDAY);
    world
        .database
        .getCollection("drafts")
        .updateOne(
            new Document("_id", draft.id().key()),
            new Document("$set", new Document("body.progress.state.type", "fromTheFuture")));

    flows.tick();

    assertThat(world.publisher.texts()).containsExactly("My second own words");
  }
}
