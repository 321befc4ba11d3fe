package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static headway.flow.queue.World.TO_TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.Share;
import headway.publish.Receipt;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class TellEndTest {
  private static final Instant EVENING = Instant.parse("2026-11-23T18:30:00Z");
  private static final Instant MORNING_AFTER = Instant.parse("2026-11-24T07:00:00Z");

  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Account account;
  private final Draft draft;

  TellEndTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    account = world.account(mia);
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
  }

  private void refusedAt(Instant time) {
    approvedToBeRefused(time);
    world.clock.set(time);
    flows.tick();
  }

  private void approvedToBeRefused(Instant time) {
    flows.approves(mia, draft, time);
    world.publisher.answer(new Receipt.Refused("the login has expired"));
    world.chat.forget();
  }

  private Message last() {
    return world.chat.messagesTo(account).getLast();
  }

  @Test
  void publicationChangesTheApprovalsMessage() {
    flows.approves(mia, draft, MONDAY);

    flows.tick();

    assertThat(world.chat.shown())
        .singleElement()
        .asString()
        .isEqualTo(
            "q1 · d1 to #general · out Mon 23 Nov 10:00, https://chat.example/1"
                + " · My first own words\n1 of 2 this week.");
    assertThat(world.now(mia).habits().announcements().waiting()).isEmpty();
  }

  @Test
  void whatIsPublishedAtOnceIsToldAtOnceAndRecordedOnce() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);

    flows.tick();

    assertThat(world.chat.updatesTo(account))
        .singleElement()
        .asString()
        .contains("https://chat.example/1", "https://chat.example/2");
    assertThat(flows.shares.of(mia)).extracting(Share::id).hasSize(1);
  }

  @Test
  void aSecondOutletLaterIsNoSecondShare() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);
    flows.move.move(world.says(mia), 2, MONDAY.plus(Duration.ofDays(2)));
    flows.tick();
    List<Share> first = flows.shares.of(mia);

    flows.tickAfter(Duration.ofDays(2));

    assertThat(world.publisher.publications()).hasSize(2);
    assertThat(flows.shares.of(mia)).isEqualTo(first).hasSize(1);
  }

  @Test
  void whatStillWaitsCanBeMovedFromTheChangedMessage() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);
    Message card = ReadOut.last(flows.move.move(world.says(mia), 2, EVENING));
    flows.tick();

    assertThat(ReadOut.buttons(card)).contains("Move", "Cancel");
    assertThat(world.chat.updates().getLast().buttons())
        .extracting(button -> button.label() + " " + button.subject())
        .contains("Move q2", "Cancel q2");
  }

  @Test
  void whatAnEarlierApprovalPutOutIsNotListedAgain() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL);
    flows.tick();
    flows.edit.text(world.says(mia), 1, "My other own words, then.");
    flows.approves(mia, draft, MONDAY, TO_TALKS);
    flows.tick();

    assertThat(world.chat.updatesTo(account).getLast()).contains("q2").doesNotContain("q1");
  }

  @Test
  void withoutAMessageThatCanChangeItRidesInTheNextAnswer() {
    world.chat.forgetful();
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);

    flows.tick();

    assertThat(world.now(mia).habits().announcements().waiting())
        .containsExactly(new News.WentOut(draft.id(), 1), new News.WentOut(draft.id(), 2));
    assertThat(world.chat.updatesTo(account)).isEmpty();
  }

  @Test
  void anyOtherEndReachesTheMemberWithWhatCanBeDone() {
    refusedAt(MONDAY);

    assertThat(ReadOut.of(last()))
        .isEqualTo(
            "d1 didn't go out to #general on Mon 23 Nov 10:00 (q1): the login has expired."
                + " Nothing was posted; your text is unchanged.");
    assertThat(ReadOut.buttons(last())).containsExactly("Retry", "Edit", "Post by hand");
    assertThat(last().buttons())
        .allMatch(button -> button.subject().equals("q1") && button.revision() == 1);
  }

  @Test
  void whatIsUnsureIsAskedAbout() {
    world.publisher.answer(new Receipt.Unsure("no answer in 5 s"));
    flows.approves(mia, draft, MONDAY);

    flows.tick();

    assertThat(ReadOut.of(last()))
        .contains("I can't tell whether d1 reached #general on Mon 23 Nov 10:00 (q1):")
        .contains("no answer in 5 s. Have a look there; I won't send it again unless you say so.");
    assertThat(ReadOut.buttons(last()))
        .containsExactly("It's there", "Retry", "Edit", "Post by hand");
  }

  @Test
  void whatIsLateIsAskedAbout() {
    flows.approves(mia, draft, MONDAY);

    flows.tickAfter(Duration.ofHours(3));

    assertThat(ReadOut.of(last()))
        .contains("d1 was to go to #general on Mon 23 Nov 10:00 (q1), and that time passed");
    assertThat(ReadOut.buttons(last())).containsExactly("Post now", "Move", "Drop");
  }

  @Test
  void anEndWaitsForTheEndOfQuietHours() {
    refusedAt(EVENING);
    flows.tickAfter(Duration.ofHours(1));
    List<String> before = world.chat.heardBy(account);
    Instant next = flows.next().orElseThrow();

    world.clock.set(next);
    flows.tick();
    flows.tickAfter(Duration.ofHours(1));

    assertThat(before).isEmpty();
    assertThat(next).isEqualTo(MORNING_AFTER);
    assertThat(world.chat.heardBy(account)).hasSize(1);
  }

  @Test
  void aPublicationIsShownInQuietHoursToo() {
    flows.approves(mia, draft, EVENING);

    world.clock.set(EVENING);
    flows.tick();

    assertThat(world.chat.updatesTo(account)).hasSize(1);
    assertThat(flows.shares.of(mia)).hasSize(1);
  }

  @Test
  void anEndThatNoLongerStandsInTheMorningIsNotTold() {
    refusedAt(EVENING);
    flows.cancel.cancel(world.says(mia), 1);

    world.clock.set(MORNING_AFTER);
    flows.tick();

    assertThat(world.chat.heardBy(account)).isEmpty();
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void aHandOverPressedInQuietHoursDoesNotWaitForThem() {
    refusedAt(EVENING);

    flows.byHand.handOver(world.says(mia), 1, 1);
    flows.tick();

    assertThat(world.chat.heardBy(account)).hasSize(2);
  }

  @Test
  void aBusyChatIsAskedAgainWhenItSaid() {
    approvedToBeRefused(MONDAY);
    world.chat.refuse(() -> new Sent.Busy(Duration.ofSeconds(20)));
    flows.tick();
    List<String> before = world.chat.heardBy(account);

    Instant next = flows.next().orElseThrow();
    world.clock.set(next);
    flows.tick();

    assertThat(before).isEmpty();
    assertThat(next).isEqualTo(MONDAY.plusSeconds(20));
    assertThat(world.chat.heardBy(account)).hasSize(1);
    assertThat(flows.next()).isEmpty();
  }

  @Test
  void aClosedConversationIsToldInTheQueueOnly() {
    approvedToBeRefused(MONDAY);
    world.chat.refuse(() -> new Sent.Closed("50007"));
    flows.tick();

    flows.tickAfter(Duration.ofDays(1));

    assertThat(world.chat.heardBy(account)).isEmpty();
    assertThat(ReadOut.of(flows.queue.all(world.says(mia))))
        .contains("Lately:\nq1 · d1 to #general · refused");
  }

  @Test
  void aTextInTheMembersHandsKeepsItsMessageWhenAnotherOutletHasIt() {
    flows.approves(mia, draft, MONDAY, BY_HAND, TO_GENERAL);
    world.chat.forget();

    flows.tick();

    Message hand = world.chat.messagesTo(account).getFirst();
    assertThat(ReadOut.buttons(hand)).contains("I posted it");
    assertThat(world.chat.shown()).contains(ReadOut.of(hand));
  }

  @Test
  void aFaultInTellingStopsNoSending() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);
    flows.move.move(world.says(mia), 2, MONDAY.plusSeconds(1));
    world.publisher.answer(new Receipt.Refused("the login has expired"));
    world.chat.forget();
    world.chat.refuse(() -> {
      throw new IllegalStateException("not connected");
    });

    flows.tick();
    int before = world.chat.heardBy(account).size();
    flows.tickAfter(Duration.ofSeconds(1));
    flows.tickAfter(Duration.ofMinutes(1));

    assertThat(world.delivery(draft, 2).isPublished()).isTrue();
    assertThat(before).isZero();
    assertThat(world.chat.heardBy(account)).hasSize(1);
  }
}
