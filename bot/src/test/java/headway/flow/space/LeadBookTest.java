package headway.flow.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Directory;
import headway.chat.Lookup;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class LeadBookTest {
  private static final Account TOM = new Account(ChatKind.CONSOLE, Town.SPACE.id(), "tom");
  private static final Profile PROFILE =
      new Profile("Tom", Optional.empty(), Town.SPACE, /* lead= */ false);

  private final MongoDatabase database;
  private Town town;
  private Caller lead;

  LeadBookTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    database.drop();
    town = new Town(database);
    lead = town.lead(town.newcomer());
  }

  @Test
  void whoCantBeLookedUpNowIsNotSaidToHaveLeft() {
    town.stores.leads().name(Town.SPACE, TOM);

    assertThat(Town.read(leads(new Lookup.NotNow()).show(lead)))
        .contains("somebody (tom)")
        .doesNotContain("left");
    assertThat(Town.read(leads(new Lookup.Gone()).show(lead))).contains("somebody who has left");
    assertThat(Town.read(leads(new Lookup.Here(PROFILE)).show(lead))).contains("Tom");
  }

  @Test
  void whoCantBeLookedUpNowIsNotNamedAndCanBeTakenOut() {
    assertThatThrownBy(() -> leads(new Lookup.NotNow()).add(lead, "tom"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("try again");
    assertThat(town.stores.leads().of(Town.SPACE)).isEmpty();

    town.stores.leads().name(Town.SPACE, TOM);
    assertThat(Town.read(leads(new Lookup.NotNow()).remove(lead, "tom")))
        .contains("no Lead any more");
  }

  @Test
  void aGuestIsNotNamed() {
    Reply reply = leads(new Lookup.Guest(PROFILE)).add(lead, "tom");

    assertThat(Town.read(reply)).contains("Tom is a guest here");
    assertThat(town.stores.leads().of(Town.SPACE)).isEmpty();
  }

  private NameLeads leads(Lookup found) {
    Rooms rooms = new Rooms(town.stores.spaces(), Town.channels());
    LeadBook book = new LeadBook(town.stores.leads(), Map.of(ChatKind.CONSOLE, new Desk(found)));
    return new NameLeads(rooms, book, new Logbook(town.stores.leadLog(), rooms, book));
  }

  /// Knows everybody in the same way.
  private record Desk(Lookup found) implements Directory {
    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public Optional<Account> named(String words, SpaceId space) {
      return Optional.of(TOM);
    }

    @Override
    public Lookup find(Account account, SpaceId space) {
      return found;
    }

    @Override
    public String leads() {
      return "you";
    }

    @Override
    public String advice() {
      return "Name one.";
    }
  }
}
