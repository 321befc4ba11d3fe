package headway.flow.queue;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Progress;
import headway.domain.Space;
import headway.store.mongo.MongoStores;
import headway.store.mongo.Planted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two thousand deliveries of fifty members, all due; two drafts of each go to two channels.
final class Backlog {
  static final int MEMBERS = 50;
  static final int DELIVERIES = 2000;

  private static final int DRAFTS = 38;

  private Backlog() {}

  static void plant(MongoDatabase database, MongoStores stores, Instant due) {
    stores
        .spaces()
        .add(
            new Space(
                World.SPACE,
                "Console",
                Optional.of(World.GENERAL),
                List.of(World.GENERAL, World.TALKS),
                /* held= */ false));
    List<Member> members = IntStream.range(0, MEMBERS).mapToObj(Backlog::member).toList();
    Planted.members(database, members);
    List<Draft> drafts = new ArrayList<>();
    members.forEach(member -> drafts.addAll(drafts(member.id(), due)));
    Planted.drafts(database, Node.HAND_PATIENCE, drafts);
  }

  static Member member(int number) {
    String name = "member" + number;
    return People.member(name, new Account(ChatKind.CONSOLE, "console", name));
  }

  private static List<Draft> drafts(MemberId member, Instant due) {
    List<Draft> drafts = new ArrayList<>();
    int given = 0;
    for (int number = 1; number <= DRAFTS; number++) {
      Draft draft = People.draft(new DraftId(member, number), "My own words", List.of());
      List<Outlet> outlets =
          number <= 2 ? List.of(World.TO_GENERAL, World.TO_TALKS) : List.of(World.TO_GENERAL);
      int first = given + 1;
      drafts.add(approved(draft, outlets, first, due));
      given += outlets.size();
    }
    return drafts;
  }

  private static Draft approved(Draft draft, List<Outlet> outlets, int first, Instant due) {
    DeliveryState waiting = new DeliveryState.Waiting(due, 0, /* held= */ false);
    Stream<Delivery> deliveries =
        IntStream.range(0, outlets.size())
            .mapToObj(i -> new Delivery(first + i, outlets.get(i), draft.post(), due, waiting));
    DraftState state = new DraftState.Approved(1, due);
    return draft.with(new Progress(state, deliveries.toList(), Progress.Owed.NOTHING));
  }
}
