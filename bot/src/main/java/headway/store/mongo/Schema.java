package headway.store.mongo;

import java.util.List;
import java.util.stream.Stream;

/// All collections there are.
final class Schema {
  private Schema() {}

  static List<Collection> collections() {
    return Stream.concat(
            MongoAlarms.collections().stream(),
            Stream.of(
                MongoMembers.COLLECTION,
                MongoNumbers.COLLECTION,
                MongoSpaces.COLLECTION,
                MongoSuggestions.COLLECTION,
                DraftKeys.COLLECTION,
                MongoShares.COLLECTION,
                MongoEchoes.COLLECTION,
                MongoOffers.COLLECTION,
                MongoQuestions.COLLECTION,
                MongoInbox.COLLECTION,
                MongoLetters.COLLECTION,
                MongoWelcomeCards.COLLECTION,
                MongoWelcomeTurns.COLLECTION,
                MongoLeads.COLLECTION,
                MongoLeadLog.COLLECTION,
                MongoPools.COLLECTION,
                MongoDepartures.COLLECTION,
                MongoInstallations.COLLECTION,
                MongoInstallations.STATES,
                Organisations.COLLECTION,
                KeyCheck.COLLECTION,
                MongoRegistrations.COLLECTION,
                MongoPictures.COLLECTION,
                MongoPictures.BYTES,
                MongoSimulation.COLLECTION))
        .toList();
  }

  /// Those of which processes take documents for a while.
  static Stream<String> leasing() {
    return Stream.concat(
            MongoAlarms.collections().stream(),
            Stream.of(DraftKeys.COLLECTION, MongoInbox.COLLECTION, MongoDepartures.COLLECTION))
        .map(Collection::name);
  }
}
