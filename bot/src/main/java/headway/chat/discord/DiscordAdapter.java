package headway.chat.discord;

import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Desk;
import headway.domain.Account;
import headway.store.Members;
import headway.store.Offers;
import headway.store.Questions;
import headway.store.Spaces;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Discord, as one more chat: its two ports, and the ears that hand in what people do there.
public final class DiscordAdapter {
  private final DiscordKeys keys;
  private final Shelves shelves;
  private final InstantSource clock;
  private final Shards shards = new Shards();
  private final DiscordPeople people;

  /// What the adapter looks up.
  public record Shelves(Spaces spaces, Members members, Offers offers, Questions questions) {}

  /// What hears; once closed, all that was heard is answered.
  public interface Ears extends AutoCloseable {
    @Override
    void close();
  }

  /// @param leads who leads a server besides those who may manage it
  /// @param clock the machine's
  public DiscordAdapter(
      DiscordKeys keys, Shelves shelves, Predicate<Account> leads, InstantSource clock) {
    this.keys = keys;
    this.shelves = shelves;
    this.clock = clock;
    people = new DiscordPeople(shards, shelves.spaces(), shelves.members(), leads, clock);
  }

  public Chat chat() {
    return new DiscordChat(shards, new Conversations(shards, clock));
  }

  public Channels channels() {
    return new DiscordChannels(shards);
  }

  /// From now on what people do is handed in; closing waits for what is being answered.
  ///
  /// @param prefix what messages to Headway begin with in servers where it may read them
  public Ears listen(Desk desk, SlashWords slash, Optional<String> prefix) {
    Counter counter = new Counter(desk, people, clock);
    var interactions =
        new InteractionEars(counter, shelves.offers(), new Forms(shelves.questions()), slash);
    DiscordConnection connection =
        DiscordConnection.open(
            keys, shards, List.of(new MessageEars(counter, prefix), interactions));
    return () -> {
      connection.deafen();
      counter.close();
      connection.close();
    };
  }
}
