package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Message;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.UsageException;
import headway.flow.Reply;
import headway.publish.Receipt;
import headway.store.Change;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class ByHandTest {
  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Draft draft;

  ByHandTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    draft = world.drafts(mia, 1, "My <first> *own* words", BY_HAND);
  }

  private void handOver() {
    flows.approves(mia, draft, MONDAY);
    world.chat.forget();
    flows.tick();
  }

  private List<News> news() {
    return world.now(mia).habits().announcements().waiting();
  }

  @Test
  void atItsTimeTwoMessagesComeTheSecondHoldsOnlyTheText() {
    flows.edit.credit(world.says(mia), 1, List.of("Priya", "Tom"));

    handOver();

    List<Message> messages = world.chat.messagesTo(world.account(mia));
    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Handed(MONDAY, false));
    assertThat(messages).hasSize(2);
    assertThat(ReadOut.of(messages.getFirst()))
        .contains("d1 is yours to post now (q1).", "Tag Priya, Tom.");
    assertThat(ReadOut.buttons(messages.getFirst()))
        .containsExactly("I posted it", "I posted it, with a link", "Move", "Drop");
    assertThat(ReadOut.of(messages.getLast())).isEqualTo("My <first> *own* words");
    assertThat(messages.getLast().buttons()).isEmpty();
  }

  @Test
  void aPictureComesWithItsWords() {
    flows.edit.picture(world.says(mia), 1, "files/ward.png");
    flows.edit.alt(world.says(mia), 1, "A calm ward");

    handOver();

    Message first = world.chat.messagesTo(world.account(mia)).getFirst();
    assertThat(first.image()).contains("files/ward.png");
    assertThat(ReadOut.of(first)).contains("A calm ward");
  }

  @Test
  void aHandOverDoesNotWaitForTheEndOfQuietHours() {
    flows.approves(mia, draft, MONDAY.plus(Duration.ofHours(12)));
    world.chat.forget();

    flows.tickAfter(Duration.ofHours(12));

    assertThat(world.chat.messagesTo(world.account(mia))).hasSize(2);
  }

  @Test
  void iPostedItSettlesItAndCountsOnce() {
    handOver();

    Reply reply = flows.byHand.posted(world.says(mia), 1, Optional.empty());
    flows.tickAfter(Duration.ofDays(8));

    assertThat(ReadOut.of(reply)).isEqualTo("Noted: d1 is out. 1 of 2 this week.");
    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Published(MONDAY, Optional.empty()));
    assertThat(flows.shares.of(mia)).hasSize(1);
    assertThat(news()).isEmpty();
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void aLinkMayComeWithItOrLater() {
    handOver();

    assertThatThrownBy(() -> flows.byHand.posted(world.says(mia), 1, Optional.of("nowhere")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("not a link");
    flows.byHand.posted(world.says(mia), 1, Optional.empty());
    flows.byHand.posted(world.says(mia), 1, Optional.of("https://social.example/1"));

    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Published(MONDAY, Optional.of("https://social.example/1")));
    assertThat(flows.shares.of(mia)).hasSize(1);
  }

  @Test
  void afterADayItIsAskedAboutOnceMoreInANudge() {
    handOver();
    world.chat.forget();

    flows.tickAfter(Duration.ofDays(1).minusMillis(1));
    List<News> before = news();
    flows.tickAfter(Duration.ofMillis(1));
    flows.tickAfter(Duration.ofDays(3));

    assertThat(before).isEmpty();
    assertThat(news()).containsExactly(new News.StillByHand(draft.id(), 1));
    assertThat(world.chat.messagesTo(world.account(mia))).isEmpty();
    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Handed(MONDAY, true));
  }

  @Test
  void whatIsHandedOverAnewIsAskedAboutAnew() {
    handOver();
    flows.tickAfter(Duration.ofDays(1));
    told();
    flows.move.move(world.says(mia), 1, world.clock.instant());
    flows.tick();

    flows.tickAfter(Duration.ofDays(1));

    assertThat(news()).containsExactly(new News.StillByHand(draft.id(), 1));
  }

  @Test
  void afterSevenDaysItLapsesUncounted() {
    handOver();
    flows.tickAfter(Duration.ofDays(1));

    flows.tickAfter(Duration.ofDays(6).minusMillis(1));
    DeliveryState before = world.state(draft, 1);
    flows.tickAfter(Duration.ofMillis(1));

    assertThat(before).isInstanceOf(DeliveryState.Handed.class);
    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Lapsed(world.clock.instant()));
    assertThat(flows.shares.of(mia)).isEmpty();
    assertThat(flows.next()).isEmpty();
    assertThatThrownBy(() -> flows.byHand.posted(world.says(mia), 1, Optional.empty()))
        .hasMessageContaining("Log it instead");
  }

  @Test
  void itLapsesAlsoWhenTheBotWasDownAllTheWhile() {
    handOver();

    flows.tickAfter(Duration.ofDays(9));

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Lapsed.class);
    assertThat(news()).isEmpty();
  }

  @Test
  void aRefusedTextCanBePostedByHand() {
    Draft refused = world.drafts(mia, 2, "My second own words", TO_GENERAL);
    world.publisher.answer(new Receipt.Refused("too long"));
    flows.approves(mia, refused, MONDAY);
    flows.tick();
    world.chat.forget();

    flows.byHand.handOver(world.says(mia), 1, 1);
    flows.tick();

    assertThat(world.chat.heardBy(world.account(mia)))
        .satisfiesExactly(
            first -> assertThat(first).contains("d2 is yours to post now, in #general (q1)."),
            second -> assertThat(second).isEqualTo("My second own words"));
  }

  @Test
  void anOldTextIsNotHandedOver() {
    Draft refused = world.drafts(mia, 2, "My second own words", TO_GENERAL);
    world.publisher.answer(new Receipt.Refused("too long"));
    flows.approves(mia, refused, MONDAY);
    flows.tick();
    flows.edit.text(world.says(mia), 2, "My shorter own words");

    Reply reply = flows.byHand.handOver(world.says(mia), 1, 1);

    assertThat(ReadOut.of(reply)).contains("nothing is handed over", "My shorter own words");
    assertThat(world.state(refused, 1)).isInstanceOf(DeliveryState.Refused.class);
  }

  @Test
  void whatIsEditedInTheMembersHandsIsHandedOverAnewOnceApproved() {
    handOver();
    flows.edit.text(world.says(mia), 1, "My better own words");
    flows.approves(mia, draft, world.clock.instant());
    world.chat.forget();

    flows.tick();

    assertThat(world.chat.heardBy(world.account(mia)))
        .hasSize(2)
        .last()
        .isEqualTo("My better own words");
    assertThat(world.now(draft).progress().deliveries()).hasSize(1);
  }

  private void told() {
    world
        .stores
        .members()
        .change(
            mia.id(),
            new Change("told"),
            member ->
                member.habits(
                    habits -> habits.with(habits.announcements().told(List.of("hand/q1")))));
  }
}
