package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Card;
import headway.domain.ChatKind;
import headway.domain.Intention;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Person;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.store.Change;
import headway.store.Members;
import headway.store.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoMembersTest {
  private final Members members;

  MongoMembersTest(MongoDatabase database) {
    members = Nodes.node(database, new MachineClock(), 1).members();
  }

  @Test
  void aMemberIsFoundByIdByEachAccountAndBySpace() {
    Member mia = Samples.member("found", Samples.account("mia"), Samples.account("mia2"));

    members.add(mia);

    assertThat(members.find(new MemberId("found"))).contains(mia);
    assertThat(members.by(Samples.account("mia"))).contains(mia);
    assertThat(members.by(Samples.account("mia2"))).contains(mia);
    assertThat(members.by(Samples.account("nobody"))).isEmpty();
    assertThat(members.at(Samples.SPACE)).contains(mia);
    assertThat(members.at(new SpaceId(ChatKind.SLACK, "T1"))).isEmpty();
  }

  @Test
  void anAccountHasOneMemberHoweverManyAreAddedAtOnce() throws Exception {
    AtomicInteger number = new AtomicInteger();

    List<Member> added =
        Nodes.atOnce(
            8,
            () ->
                members.add(
                    Samples.member("race" + number.incrementAndGet(), Samples.account("race"))));

    assertThat(new HashSet<>(added)).hasSize(1);
    assertThat(members.by(Samples.account("race"))).contains(added.getFirst());
  }

  @Test
  void noEditIsLostWhenEightThreadsChangeOneMember() throws Exception {
    MemberId id = members.add(Samples.member("busy", Samples.account("busy"))).id();
    AtomicInteger token = new AtomicInteger();

    Nodes.atOnce(
        8,
        () -> {
          for (int i = 0; i < 5; i++) {
            members.change(
                id, new Change("busy" + token.incrementAndGet()), MongoMembersTest::longerName);
          }
          return id;
        });

    assertThat(members.find(id).orElseThrow().person().name()).hasSize("Mia".length() + 40);
  }

  @Test
  void theSameChangeIsMadeOnce() {
    MemberId id = members.add(Samples.member("once", Samples.account("once"))).id();
    Change change = new Change("event/1");

    Member first = members.change(id, change, MongoMembersTest::longerName);
    members.change(id, new Change("event/2"), MongoMembersTest::longerName);
    Member again = members.change(id, change, MongoMembersTest::longerName);

    assertThat(first.person().name()).isEqualTo("Mia+");
    assertThat(again.person().name()).isEqualTo("Mia++");
  }

  @Test
  void theSameChangeFromManyThreadsIsMadeOnce() throws Exception {
    MemberId id = members.add(Samples.member("twins", Samples.account("twins"))).id();

    List<Member> changed =
        Nodes.atOnce(
            8, () -> members.change(id, new Change("event/twins"), MongoMembersTest::longerName));

    assertThat(changed).allMatch(member -> member.person().name().equals("Mia+"));
  }

  @Test
  void whatAnEditThrowsIsThrownAndNothingChanges() {
    Member mia = members.add(Samples.member("wrong", Samples.account("wrong")));

    assertThatThrownBy(
            () -> members.change(mia.id(), new Change("event/wrong"), MongoMembersTest::sixTopics))
        .isInstanceOf(UsageException.class);

    assertThat(members.find(mia.id())).contains(mia);
  }

  @Test
  void aMemberWhoIsGoneCannotBeChanged() {
    Member mia = members.add(Samples.member("gone", Samples.account("gone")));

    members.remove(mia.id());

    assertThat(members.find(mia.id())).isEmpty();
    assertThatThrownBy(
            () -> members.change(mia.id(), new Change("event/gone"), MongoMembersTest::longerName))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no longer there");
  }

  @Test
  void anAccountCannotBeTakenFromAnotherMember() {
    members.add(Samples.member("holder", Samples.account("held")));
    MemberId other = members.add(Samples.member("other", Samples.account("other"))).id();

    assertThatThrownBy(() ->
            members.change(
                other,
                new Change("event/steal"),
                _ -> Samples.member("other", Samples.account("held"))))
        .isInstanceOf(StoreException.class);
  }

  private static Member longerName(Member member) {
    Person person = member.person();
    return member.with(new Person(person.name() + "+", person.accounts(), person.home()));
  }

  private static Member sixTopics(Member member) {
    Intention tooMany = Intention.BLANK.withTopics(List.of("1", "2", "3", "4", "5", "6"));
    return member.with(new Card(tooMany, List.of()));
  }
}
