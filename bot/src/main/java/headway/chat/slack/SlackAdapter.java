package headway.chat.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageBotEvent;
import headway.chat.Board;
import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Desk;
import headway.chat.Directory;
import headway.chat.Ripples;
import headway.domain.Account;
import headway.store.Departures;
import headway.store.Members;
import headway.store.Offers;
import headway.store.Questions;
import headway.store.Spaces;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Slack, as one more chat: its two ports, and the ears that hand in what people do there.
public final class SlackAdapter {
  private final SlackApi api;
  private final Shelves shelves;
  private final InstantSource clock;
  private final Workspaces workspaces;
  private final SlackPeople people;
  private final Conversations conversations;
  private final Posts posts;
  private final Originals originals;
  private volatile Consumer<Account> unasked = _ -> {};

  /// What the adapter looks up.
  public record Shelves(
      Spaces spaces, Members members, Offers offers, Questions questions, Departures departures) {}

  /// What hears; once closed, all that was heard is answered.
  public interface Ears extends AutoCloseable {
    @Override
    void close();
  }

  /// Speaks by that API.
  ///
  /// @param leads who leads a workspace besides its owners and admins
  /// @param clock the machine's
  public SlackAdapter(
      SlackApi api, Shelves shelves, Predicate<Account> leads, InstantSource clock) {
    this.api = api;
    this.shelves = shelves;
    this.clock = clock;
    workspaces = new Workspaces(api, shelves.spaces(), clock);
    people = new SlackPeople(api, workspaces, leads, clock);
    conversations = new Conversations(api, clock);
    posts = new Posts(api, clock);
    originals = new Originals(clock);
  }

  public Chat chat() {
    var may = new SlackChat.Permission(new Disturbance(api, clock), new Lockout(api, clock));
    Chat chat = new SlackChat(api, conversations, posts, may, originals);
    return new FollowedChat(chat, account -> unasked.accept(account));
  }

  public Board board() {
    return new SlackBoard(api, posts);
  }

  public Directory directory() {
    return new SlackDirectory(people);
  }

  public Channels channels() {
    return new SlackChannels(api, people, posts, clock);
  }

  /// From now on what the app hears is handed in; closing waits for what is being answered.
  public Ears listen(App app, Desk desk, Ripples ripples) {
    Counter counter = new Counter(desk, people, conversations, clock);
    RippleListeners heard = new RippleListeners(new RippleTeller(workspaces, ripples));
    heard.on(app);
    new WordListeners(api, counter, conversations, heard).on(app);
    new PressListener(api, counter, shelves.offers(), originals).on(app);
    new FormListener(api, counter, shelves.questions(), originals).on(app);
    HomeTab home = new HomeTab(api, counter, shelves.members());
    home.on(app);
    counter.afterwards(home::refresh);
    unasked = home::follow;
    new UserChanges(people, shelves.members(), shelves.departures()).on(app);
    unheard(app);
    return counter::close;
  }

  /// What Slack tells that asks for nothing.
  private static void unheard(App app) {
    app.event(MessageBotEvent.class, (_, context) -> context.ack());
  }
}
