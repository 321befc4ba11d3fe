package headway.chat.discord;

import headway.chat.Board;
import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Desk;
import headway.chat.Directory;
import headway.chat.Ripples;
import headway.chat.discord.slash.CommandTree;
import headway.chat.discord.slash.Completing;
import headway.chat.discord.slash.Registration;
import headway.chat.discord.slash.Translations;
import headway.chat.menu.Speech;
import headway.domain.Account;
import headway.store.Departures;
import headway.store.Letters;
import headway.store.Members;
import headway.store.Offers;
import headway.store.Pictures;
import headway.store.Questions;
import headway.store.Registrations;
import headway.store.Spaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Discord, as one more chat: its ports, and the ears that hand in what people do there.
public final class DiscordAdapter {
  private static final Duration REGISTER_AGAIN = Duration.ofMinutes(1);

  private final DiscordKeys keys;
  private final Shelves shelves;
  private final InstantSource clock;
  private final Shards shards;
  private final DiscordPeople people;
  private final Forms forms;
  private final Conversations conversations;

  /// What the adapter looks up.
  public record Shelves(
      Spaces spaces,
      Members members,
      Offers offers,
      Questions questions,
      Letters letters,
      Registrations registrations,
      Departures departures,
      Pictures pictures) {}

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
    shards = new Shards(clock);
    forms = new Forms(shelves.questions(), clock);
    Homes homes = new Homes(shards, shelves.spaces(), shelves.members(), clock);
    people = new DiscordPeople(shards, homes, leads);
    conversations = new Conversations(shards, shelves.letters(), clock);
  }

  public Chat chat() {
    var files = new DiscordFiles(keys.address().api());
    return new DiscordChat(shards, conversations, forms, shelves.pictures(), files);
  }

  public Channels channels() {
    return new DiscordChannels(shards, clock);
  }

  public Board board() {
    return new DiscordBoard(shards);
  }

  public Directory directory() {
    return new DiscordDirectory(people);
  }

  /// From now on what people do is handed in; closing waits for what is being answered.
  ///
  /// @param prefix what messages to Headway begin with in servers where it may read them
  /// @param ripples where what came back of posts is told
  public Ears listen(Desk desk, Ripples ripples, Speech speech, Optional<String> prefix) {
    Counter counter = new Counter(desk, people, clock);
    var commands = CommandTree.of(speech.menu(), Translations.bundled());
    Registering registering =
        new Registering(new Registration(commands, shelves.registrations()), REGISTER_AGAIN);
    List<Object> ears = new ArrayList<>(ears(counter, speech, prefix));
    ears.add(registering);
    ears.add(new RippleEars(counter, ripples, clock));
    ears.add(new ServerChanges(counter, shelves.spaces(), shelves.departures(), clock));
    DiscordConnection connection = DiscordConnection.open(keys, shards, ears);
    return () -> {
      connection.deafen();
      registering.close();
      counter.close();
      connection.close();
    };
  }

  private List<ListenerAdapter> ears(Counter counter, Speech speech, Optional<String> prefix) {
    return List.of(
        new MessageEars(counter, speech, conversations, forms, prefix),
        new CommandEars(counter, speech),
        new PressEars(counter, shelves.offers(), forms),
        new FormEars(counter, forms),
        new Completing(
            speech,
            asked -> new Speech.Asker(Sender.account(asked.getUser()), Places.space(asked)),
            Completing.PATIENCE));
  }
}
