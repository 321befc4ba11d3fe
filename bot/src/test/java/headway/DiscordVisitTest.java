package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.domain.SpaceId;
import headway.store.mongo.MongoExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
class DiscordVisitTest {
  private static final Account MIA = new Account(ChatKind.DISCORD, "discord", "300000000000000001");
  private DiscordVisit visit;

  @BeforeEach
  void visit(MongoDatabase database) throws IOException {
    visit = new DiscordVisit(database);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void wordsInTheConversationWithTheBotAreAnsweredThere() {
    visit.mia.writes("week");

    assertThat(visit.sees("Monday").isEphemeral()).isFalse();
  }

  @Test
  void aServerBecomesASpaceWhenItIsFirstSeen() {
    visit.mia.writes("help");

    visit.sees("help");
    assertThat(visit.stores.spaces().find(space()).orElseThrow().name()).isEqualTo("Recyclers");
  }

  @Test
  void whatIsSaidToTheBotInAServerIsAnsweredPrivately() {
    visit.mia.mentions(DiscordVisit.GENERAL, "week");
    visit.mia.writes(DiscordVisit.GENERAL, "zone");

    visit.sees("Monday");
    assertThat(visit.discord.sights(DiscordVisit.GENERAL)).isEmpty();
    assertThat(visit.mia.sees()).hasSize(1);
  }

  @Test
  void aMessageThatComesTwiceIsAnsweredOnce() {
    String id = visit.mia.writes("zone");
    visit.mia.writesAgain(id);
    visit.mia.writes("week");

    visit.sees("Monday");
    assertThat(visit.mia.sees()).hasSize(2);
  }

  @Test
  void aQuestionOffersItsFormWhichIsFilledAtOnce() {
    visit.mia.writes("zone Berlin");
    visit.sees("Europe/Berlin");
    visit.mia.writes("start");
    visit.sees("useful");

    visit.mia.presses("Fill it in");
    assertThat(visit.mia.seesForm()).isPresent();
    visit.mia.submits("People who run recycling plants");

    visit.mia.writes("intention");
    visit.sees("recycling plants");
  }

  @Test
  void whatAMemberApprovedIsPostedOnceAndCallsOnlyThoseCredited() {
    visit.discord.person("300000000000000002", "priya", "UTC");
    Post post =
        new Post(
            1,
            "@everyone <@300000000000000001> Lithium **recovery** explained",
            List.of("<@300000000000000002>"),
            Optional.empty());

    Posted first = channels().post(general(), MIA, post, "delivery-1");
    Posted again = channels().post(general(), MIA, post, "delivery-1");

    assertThat(first).isInstanceOf(Posted.Done.class).isEqualTo(again);
    List<Sight> seen = visit.discord.sights(DiscordVisit.GENERAL);
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().pinged()).containsExactly("priya");
    assertThat(seen.getFirst().text()).contains("Lithium **recovery** explained");
  }

  @Test
  void whoMayNotWriteThereIsRefusedWithTheCause() {
    visit.discord.server().quiets(visit.mia, Duration.ofHours(1));
    assertThat(post(general())).isInstanceOf(Posted.Refused.class).asString().contains("timed out");

    visit.discord.server().leaves(visit.mia);
    assertThat(post(general())).isInstanceOf(Posted.Refused.class).asString().contains("server");
    assertThat(channels().access(MIA, general()).isOpen()).isFalse();

    visit.discord.server().joins(visit.mia);
    visit.discord.server().denies(DiscordVisit.GENERAL, visit.mia.id(), Right.SEND);
    Patience.until("the denial", () -> !channels().access(MIA, general()).isOpen());
    assertThat(post(general())).asString().contains("yourself");
  }

  @Test
  void aChannelThatIsGoneIsRefused() {
    visit.discord.server().removesChannel(DiscordVisit.GENERAL);
    Patience.until("the channel to go", () -> channels().reach(general()).isEmpty());

    assertThat(post(general())).isInstanceOf(Posted.Refused.class).asString().contains("gone");
  }

  @Test
  void theApprovalSaysWhoCanReadItAsFarAsDiscordTells() {
    String news = visit.discord.server().channel(Sort.ANNOUNCEMENT, "news");
    String staff = visit.discord.server().channel(Sort.TEXT, "staff");
    visit.discord.server().denies(staff, visit.discord.server().id(), Right.VIEW);
    visit.discord.server().allows(staff, FakeDiscord.BOT, Right.VIEW, Right.SEND);
    Patience.until("the channels", () -> reach(staff).filter(one -> one.readers() < 0).isPresent());

    assertThat(reach(DiscordVisit.GENERAL)).contains(new Reach("#general", 1, false));
    assertThat(reach(news)).contains(new Reach("#news", 1, Reach.Beyond.FOLLOWERS));
    assertThat(reach(staff)).contains(new Reach("#staff", Reach.UNTOLD, false));
  }

  @Test
  void aChannelHiddenFromSomebodyIsNotThereForThem() {
    String staff = visit.discord.server().channel(Sort.TEXT, "staff");
    visit.discord.server().denies(staff, visit.discord.server().id(), Right.VIEW);
    visit.discord.server().allows(staff, FakeDiscord.BOT, Right.VIEW, Right.SEND);
    Patience.until("the channel", () -> reach(staff).filter(one -> one.readers() < 0).isPresent());

    assertThat(channels().named("#staff", space(), MIA)).isEmpty();
    assertThat(channels().named(staff, space(), MIA)).isEmpty();

    visit.discord.server().allows(staff, visit.mia.id(), Right.VIEW);
    Patience.until("the right", () -> channels().named("#staff", space(), MIA).isPresent());
  }

  @Test
  void aForumTakesAPostWithATitle() {
    String forum = visit.discord.server().channel(Sort.FORUM, "ideas");
    Patience.until("the forum", () -> channels().named("#ideas", space(), MIA).isPresent());

    assertThat(post(new Channel(ChatKind.DISCORD, space().id(), forum)))
        .isInstanceOf(Posted.Done.class);
  }

  @Test
  void whoseConversationIsClosedIsAnsweredAgainOnceItIsOpen() {
    visit.mia.closesDirect(true);
    visit.mia.mentions(DiscordVisit.GENERAL, "streak");
    Patience.until("a try", () -> visit.discord.calls("POST channels/*/messages") > 0);
    visit.mia.closesDirect(false);

    visit.mia.writes("slots");

    visit.sees("12:30");
    assertThat(visit.mia.sees()).hasSize(1);
  }

  private Posted post(Channel channel) {
    return channels()
        .post(channel, MIA, new Post(1, "Lithium recovery", List.of(), Optional.empty()), "k");
  }

  private Optional<Reach> reach(String channel) {
    return channels().reach(new Channel(ChatKind.DISCORD, space().id(), channel));
  }

  private Channels channels() {
    return visit.channels();
  }

  private Channel general() {
    return new Channel(ChatKind.DISCORD, space().id(), DiscordVisit.GENERAL);
  }

  private static SpaceId space() {
    return new SpaceId(ChatKind.DISCORD, FakeDiscord.SERVER);
  }
}
