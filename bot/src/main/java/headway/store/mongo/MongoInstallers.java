package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.store.Installers;
import org.bson.Document;

/// Takes a person out of the installations that they made.
final class MongoInstallers implements Installers {
  private final MongoCollection<Document> installations;

  MongoInstallers(MongoDatabase database) {
    this.installations = database.getCollection(MongoInstallations.COLLECTION.name());
  }

  @Override
  public void forget(Account account) {
    installations.updateMany(
        new Document("installer", account.key()),
        new Document(
            "$unset", new Document("installer", "").append(Update.BODY + ".installer", "")));
  }
}
