package headway.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import headway.domain.Draft;
import headway.store.Alarms;
import headway.store.Deliveries;
import headway.store.Departures;
import headway.store.Drafts;
import headway.store.Echoes;
import headway.store.Inbox;
import headway.store.Installations;
import headway.store.Installers;
import headway.store.LeadLog;
import headway.store.Leads;
import headway.store.Letters;
import headway.store.Members;
import headway.store.Numbers;
import headway.store.Offers;
import headway.store.Pools;
import headway.store.Questions;
import headway.store.Registrations;
import headway.store.SentPictures;
import headway.store.Shares;
import headway.store.Simulation;
import headway.store.Spaces;
import headway.store.Suggestions;
import headway.store.WelcomeCards;
import headway.store.WelcomeTurns;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.bson.Document;

/// Every store, on one database.
public final class MongoStores {
  private static final int OWNER_BYTES = 12;

  private final MongoDatabase database;
  private final InstantSource machine;
  private final Shelf<Draft> drafts;
  private final MongoDeliveries deliveries;
  private final MongoAlarms alarms;
  private final MongoDepartures departures;
  private final MongoInbox inbox;
  private final MongoLetters letters;
  private final MongoWelcomeTurns welcomeTurns;

  /// Creates the indexes that are missing.
  ///
  /// @param machine real time, for leases, even where the bot's clock is simulated
  /// @param lease how long a process keeps what it took; a dead one's is free after it
  public MongoStores(
      MongoDatabase database,
      InstantSource machine,
      RandomGenerator random,
      Duration lease,
      Draft.HandedClock hand) {
    this.database = database;
    this.machine = machine;
    this.drafts = new Shelf<>(database, new DraftKeys(hand).shape());
    String owner = name(random);
    LeaseClock clock = new LeaseClock(machine, lease);
    Leases leases = new Leases(owner, lease, machine, random);
    this.deliveries = new MongoDeliveries(drafts, leases, clock, owner);
    this.alarms = new MongoAlarms(database, leases);
    this.departures = new MongoDepartures(database, leases);
    this.inbox = new MongoInbox(database, leases, clock, owner);
    this.letters = new MongoLetters(database, machine);
    this.welcomeTurns = new MongoWelcomeTurns(database, clock);
    prepare();
  }

  /// Frees what dead processes had taken; only for a process that has the store to itself.
  public void forgetLeases() {
    try {
      Document leased = new Document("owner", new Document("$exists", true));
      Document released = new Document("$unset", Held.RELEASED);
      Schema.leasing().forEach(name -> database.getCollection(name).updateMany(leased, released));
    } catch (MongoException e) {
      throw Guarded.told(e);
    }
  }

  public Members members() {
    return Guarded.port(Members.class, new MongoMembers(database));
  }

  public Numbers numbers() {
    return Guarded.port(Numbers.class, new MongoNumbers(database));
  }

  public Spaces spaces() {
    return Guarded.port(Spaces.class, new MongoSpaces(database));
  }

  public Suggestions suggestions() {
    return Guarded.port(Suggestions.class, new MongoSuggestions(database));
  }

  public Drafts drafts() {
    return Guarded.port(Drafts.class, new MongoDrafts(drafts));
  }

  public Deliveries deliveries() {
    return Guarded.port(Deliveries.class, deliveries);
  }

  public Shares shares() {
    return Guarded.port(Shares.class, new MongoShares(database));
  }

  public Echoes echoes() {
    return Guarded.port(Echoes.class, new MongoEchoes(database));
  }

  public Offers offers() {
    return Guarded.port(Offers.class, new MongoOffers(database));
  }

  public Questions questions() {
    return Guarded.port(Questions.class, new MongoQuestions(database));
  }

  public Inbox inbox() {
    return Guarded.port(Inbox.class, inbox);
  }

  public Letters letters() {
    return Guarded.port(Letters.class, letters);
  }

  public WelcomeCards welcomeCards() {
    return Guarded.port(WelcomeCards.class, new MongoWelcomeCards(database));
  }

  public WelcomeTurns welcomeTurns() {
    return Guarded.port(WelcomeTurns.class, welcomeTurns);
  }

  public Leads leads() {
    return Guarded.port(Leads.class, new MongoLeads(database));
  }

  public LeadLog leadLog() {
    return Guarded.port(LeadLog.class, new MongoLeadLog(database));
  }

  public Pools pools() {
    return Guarded.port(Pools.class, new MongoPools(database));
  }

  public Alarms alarms() {
    return Guarded.port(Alarms.class, alarms);
  }

  public Departures departures() {
    return Guarded.port(Departures.class, departures);
  }

  /// Where the app is installed; a key that is not this database's is refused.
  public Installations installations(SecretKey key) {
    try {
      Seal seal = key.seal();
      new KeyCheck(database).accept(seal);
      return Guarded.port(Installations.class, new MongoInstallations(database, seal));
    } catch (MongoException e) {
      throw Guarded.told(e);
    }
  }

  public Installers installers() {
    return Guarded.port(Installers.class, new MongoInstallers(database));
  }

  public Registrations registrations() {
    return Guarded.port(Registrations.class, new MongoRegistrations(database));
  }

  /// Pictures, of which those that members sent are laid into the folder that they may put some
  /// into.
  public SentPictures pictures(Path folder, int largestMib) {
    return Guarded.port(
        SentPictures.class, new MongoPictures(database, folder, largestMib, machine));
  }

  public Simulation simulation() {
    return Guarded.port(Simulation.class, new MongoSimulation(database));
  }

  private void prepare() {
    try {
      Schema.collections().forEach(collection -> collection.create(database));
    } catch (MongoException e) {
      throw Guarded.told(e);
    }
  }

  private static String name(RandomGenerator random) {
    byte[] bytes = new byte[OWNER_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
