package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.domain.MemberId;
import headway.domain.UsageException;
import headway.store.SentPictures;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/// Pictures that lie in a folder, and those that members sent: these stand in the database, and are
/// laid into the folder of whichever machine looks for one.
final class MongoPictures implements SentPictures {
  /// Whose they are, how large, and since when.
  static final Collection COLLECTION = Collection.of("pictures", Index.on("member", "-at"));

  /// Their bytes, which are asked for one by one: the embedded server answers with all that it
  /// finds at once.
  static final Collection BYTES = Collection.of("picturebytes");

  private static final int MOST = 100;
  private static final long MOST_BYTES = 64L << 20;
  private static final UpdateOptions CREATING = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> pictures;
  private final MongoCollection<Document> bytes;
  private final PictureFiles files;
  private final LaidPictures laid;

  /// @param folder the one that members may put files into
  MongoPictures(MongoDatabase database, Path folder, int largestMib, InstantSource machine) {
    this.pictures = database.getCollection(COLLECTION.name());
    this.bytes = database.getCollection(BYTES.name());
    this.files = new PictureFiles(folder, largestMib);
    this.laid = new LaidPictures(folder, machine);
    laid.removeOld();
  }

  @Override
  public Path find(String name) {
    if (isSent(name) && !laid.has(name)) {
      laid.lay(name, bytes(name));
    }
    return files.find(name);
  }

  @Override
  public boolean isSent(String name) {
    return PictureName.isOne(name);
  }

  @Override
  public String keep(MemberId of, String called, ByteBuffer sent, Instant at) {
    byte[] all = new byte[sent.remaining()];
    sent.duplicate().get(all);
    byte[] start = Arrays.copyOf(all, Math.min(all.length, PictureKind.MARK));
    String name = PictureName.of(of, called, files.checked(called, all.length, start), all);
    put(pictures, name, kept(of, at, all.length));
    put(bytes, name, new Document("bytes", new Binary(all)));
    return name;
  }

  private static Document kept(MemberId of, Instant at, long size) {
    return new Document("member", of.value()).append("at", Date.from(at)).append("size", size);
  }

  private static void put(MongoCollection<Document> to, String name, Document what) {
    Upsert.run(() -> to.updateOne(id(name), new Document("$set", what), CREATING));
  }

  @Override
  public void trim(MemberId of, Set<String> shown) {
    int count = 0;
    long size = 0;
    for (Document picture :
        pictures.find(new Document("member", of.value())).sort(new Document("at", -1))) {
      count++;
      size += picture.getLong("size");
      String name = picture.getString("_id");
      if ((count > MOST || size > MOST_BYTES) && !shown.contains(name)) {
        remove(name);
      }
    }
  }

  @Override
  public void removeAll(MemberId of) {
    pictures
        .find(new Document("member", of.value()))
        .forEach(picture -> remove(picture.getString("_id")));
    laid.removeAll(of);
  }

  /// The bytes first, so that what breaks off is found again.
  private void remove(String name) {
    bytes.deleteOne(id(name));
    pictures.deleteOne(id(name));
    laid.remove(name);
  }

  private byte[] bytes(String name) {
    return Optional.ofNullable(bytes.find(id(name)).first())
        .map(kept -> kept.get("bytes", Binary.class).getData())
        .orElseThrow(
            () -> new UsageException("That picture is not kept any more. Send it once more."));
  }

  private static Document id(String name) {
    return new Document("_id", name);
  }
}
