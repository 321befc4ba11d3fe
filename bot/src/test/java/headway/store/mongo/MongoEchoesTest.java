package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.domain.PostId;
import headway.domain.Ripple;
import headway.store.Echoes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoEchoesTest {
  private static final MemberId MIA = new MemberId("mia");
  private static final Account TOM = Samples.account("tom");
  private static final PostId POST = Samples.post("m1");

  private final Echoes echoes;

  MongoEchoesTest(MongoDatabase database) {
    database.drop();
    echoes = Nodes.node(database, new MachineClock(), 1).echoes();
  }

  @Test
  void ofAMessageThatIsNobodysNothingIsKept() {
    boolean known = echoes.hear(Samples.replied(POST, TOM, "m2"));

    assertThat(known).isFalse();
    assertThat(echoes.hear(Samples.replied(POST, TOM, "m2"))).isFalse();
  }

  @Test
  void whatCameBeforeTheClaimIsThereAfterIt() {
    echoes.keep(Samples.replied(POST, TOM, "m2"), Samples.AT);

    echoes.claim(POST, Samples.origin(MIA, 1), Samples.AT);

    assertThat(echoes.untold(MIA))
        .singleElement()
        .satisfies(echo -> assertThat(echo.untold()).extracting(Echo.Answer::by).contains(TOM));
  }

  @Test
  void whatWasToldIsToldNoMore() {
    echoes.claim(POST, Samples.origin(MIA, 1), Samples.AT);
    echoes.hear(Samples.replied(POST, TOM, "m2"));
    echoes.hear(Samples.replied(POST, TOM, "m3"));

    echoes.told(POST, List.of("m2", "m3"));
    echoes.hear(Samples.replied(POST, TOM, "m2"));

    assertThat(echoes.untold(MIA)).isEmpty();
    assertThat(echoes.of(MIA)).singleElement().extracting(Echo::replies).isEqualTo(2);
  }

  @Test
  void whatNobodyClaimsIsSweptAndWhatIsClaimedStays() {
    PostId other = Samples.post("m9");
    echoes.keep(Samples.replied(POST, TOM, "m2"), Samples.AT);
    echoes.keep(Samples.replied(other, TOM, "m2"), Samples.AT);
    echoes.claim(other, Samples.origin(MIA, 2), Samples.AT);

    echoes.sweep(Samples.AT);
    boolean early = echoes.hear(new Ripple.Deleted(POST));
    echoes.sweep(Samples.AT.plus(Duration.ofMillis(1)));

    assertThat(early).isTrue();
    assertThat(echoes.hear(new Ripple.Deleted(POST))).isFalse();
    assertThat(echoes.hear(new Ripple.Deleted(other))).isTrue();
  }

  @Test
  void aMemberIsForgottenAsAuthorAndAsReader() {
    MemberId ann = new MemberId("ann");
    PostId hers = Samples.post("m9");
    echoes.claim(POST, Samples.origin(MIA, 1), Samples.AT);
    echoes.claim(hers, Samples.origin(ann, 1), Samples.AT);
    echoes.hear(Samples.replied(hers, TOM, "m2"));

    echoes.removeAll(MIA);
    echoes.withdraw(TOM);

    assertThat(echoes.of(MIA)).isEmpty();
    assertThat(echoes.of(ann)).singleElement().extracting(Echo::answers).isEqualTo(List.of());
  }
}
