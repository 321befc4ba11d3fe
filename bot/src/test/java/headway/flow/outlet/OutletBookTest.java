package headway.flow.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import headway.domain.Channel;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class OutletBookTest {
  private static final Outlet GENERAL = new Outlet.ToChannel(Town.GENERAL);
  private static final Outlet CLOSED = new Outlet.ToChannel(Town.CLOSED);
  private static final Outlet HAND = new Outlet.ByHand();

  private final Town town;
  private final OutletBook book;
  private final Caller mia;

  OutletBookTest(MongoDatabase database) {
    database.drop();
    town = new Town(database);
    book = new OutletBook(town.stores.spaces(), Town.channels());
    mia = town.newcomer();
  }

  @Test
  void aChannelIsOpenOnlyWhenALeadListedItAndTheMemberCouldPostThere() {
    Optional<String> unlisted = book.refusal(GENERAL, mia.account());
    listed(Town.GENERAL, Town.CLOSED);

    assertThat(unlisted).contains("no Lead has listed it as an outlet.");
    assertThat(book.refusal(GENERAL, mia.account())).isEmpty();
    assertThat(book.refusal(CLOSED, mia.account())).contains("you can't post there yourself.");
    assertThat(book.refusal(HAND, mia.account())).isEmpty();
  }

  @Test
  void aChannelOfAChatThatIsNotConnectedIsGone() {
    listed(Town.GENERAL);
    OutletBook apart = new OutletBook(town.stores.spaces(), Map.of());

    assertThat(apart.refusal(GENERAL, mia.account()))
        .contains("it is gone, or I can't see it any more.");
    assertThat(apart.name(GENERAL)).isEqualTo("a channel that is gone");
    assertThat(apart.described(GENERAL)).isEqualTo("a channel that is gone");
  }

  @Test
  void theShareChannelIsFirstAndTheHandIsAlwaysThere() {
    List<Outlet> before = book.open(Town.SPACE, mia.account());
    listed(Town.CLOSED, Town.GENERAL);
    town.stores.spaces().change(Town.SPACE, space -> space.sharingIn(Town.GENERAL));

    assertThat(before).containsExactly(HAND);
    assertThat(book.open(Town.SPACE, mia.account())).containsExactly(GENERAL, HAND);
    assertThat(book.usual(Town.SPACE, mia.account())).isEqualTo(GENERAL);
  }

  @Test
  void withoutAShareChannelOpenToThemTheUsualIsTheHand() {
    listed(Town.GENERAL);
    Outlet none = book.usual(Town.SPACE, mia.account());
    town.stores.spaces().change(Town.SPACE, space -> space.sharingIn(Town.CLOSED));

    assertThat(none).isEqualTo(HAND);
    assertThat(book.usual(Town.SPACE, mia.account())).isEqualTo(HAND);
  }

  @Test
  void itSaysWhoCanReadThere() {
    listed(Town.GENERAL);

    assertThat(book.described(GENERAL)).isEqualTo("#general (12 people)");
    assertThat(book.described(HAND)).isEqualTo("you, to post by hand");
    assertThat(book.name(GENERAL)).isEqualTo("#general");
  }

  @Test
  void whatCannotBeChosenIsRefusedWithWhatCan() {
    listed(Town.GENERAL, Town.CLOSED);

    assertThat(book.named("by hand", mia)).isEqualTo(HAND);
    assertThat(book.named("#general", mia)).isEqualTo(GENERAL);
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> book.named("#closed", mia))
        .withMessage("#closed: you can't post there yourself. You can post to `#general`, `hand`.");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> book.named("mastodon", mia))
        .withMessage("I know no outlet \"mastodon\". You can post to `#general`, `hand`.");
  }

  private void listed(Channel... channels) {
    town.stores
        .spaces()
        .add(new Space(Town.SPACE, "console", Optional.empty(), List.of(channels), false));
  }
}
