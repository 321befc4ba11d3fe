package headway.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/// Everything remembered as one file, and back.
public final class Backup {
  private static final int BATCH = 500;

  private final MongoDatabase database;

  public Backup(MongoDatabase database) {
    this.database = database;
  }

  /// Writes the file, whole or not at all, readable by its owner only.
  public void write(Path file) {
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw new StoreException(
          "%s is there already and was not changed. Name another file for the backup."
              .formatted(file));
    }
    try {
      Path half = Files.createTempFile(target.getParent(), ".headway-backup", ".part");
      try {
        writeTo(half);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new StoreException(
          "Can't write the backup to %s. Make sure that its folder is there, can be written to, and has space."
              .formatted(file),
          e);
    } catch (MongoException e) {
      throw Guarded.told(e);
    }
  }

  /// Puts back what the file holds; without `replace` only into a store that holds nothing.
  public void restore(Path file, boolean replace) {
    BackupFile backup = new BackupFile(file);
    backup.check();
    try {
      makeRoom(replace);
      var pending = new Pending();
      backup.read(pending::add);
      pending.flush();
    } catch (MongoException e) {
      throw Guarded.told(e);
    }
  }

  private void writeTo(Path half) throws IOException {
    try (var out = new BackupWriter(half)) {
      for (Collection collection : Schema.collections()) {
        if (collection.equals(MongoPictures.BYTES)) {
          for (Document picture : documents(MongoPictures.COLLECTION.name()).find()) {
            add(out, collection, picture.getString("_id"));
          }
        } else {
          for (Document document : documents(collection.name()).find()) {
            out.add(collection.name(), document);
          }
        }
      }
    }
  }

  /// One of those too large to be read together.
  private void add(BackupWriter out, Collection from, String id) throws IOException {
    Document document = documents(from.name()).find(new Document("_id", id)).first();
    if (document != null) {
      out.add(from.name(), document);
    }
  }

  private void makeRoom(boolean replace) {
    for (Collection collection : Schema.collections()) {
      MongoCollection<Document> documents = documents(collection.name());
      if (replace) {
        documents.drop();
        collection.create(database);
      } else if (documents.find().limit(1).first() != null) {
        throw new StoreException(
            """
            The store is not empty, and nothing was changed. To replace what it holds with the \
            backup, say so: headway restore --replace FILE\
            """);
      }
    }
  }

  private MongoCollection<Document> documents(String collection) {
    return database.getCollection(collection);
  }

  /// Documents of one collection on their way in.
  private final class Pending {
    private final List<Document> batch = new ArrayList<>();
    private String collection = "";

    void add(String to, Document document) {
      if (!to.equals(collection) || batch.size() == most(collection)) {
        flush();
        collection = to;
      }
      batch.add(document);
    }

    private static int most(String collection) {
      return collection.equals(MongoPictures.BYTES.name()) ? 1 : BATCH;
    }

    void flush() {
      if (!batch.isEmpty()) {
        documents(collection).insertMany(batch);
        batch.clear();
      }
    }
  }
}
