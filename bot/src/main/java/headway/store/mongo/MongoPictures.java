package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import headway.domain.MemberId;
import headway.domain.UsageException;
import headway.store.SentPictures;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/// Pictures that lie in a folder, and those that members sent: these stand in the database, and are
/// laid into the folder of whichever machine looks for one.
final class MongoPictures implements SentPictures {
  static final Collection COLLECTION = Collection.of("pictures", Index.on("member", "-at"));

  /// How many are kept of one member; the oldest go first.
  private static final int MOST = 100;

  private final MongoCollection<Document> pictures;
  private final Path folder;
  private final PictureFiles files;

  /// @param folder the one that members may put files into
  MongoPictures(MongoDatabase database, Path folder, int largestMib) {
    this.pictures = database.getCollection(COLLECTION.name());
    this.folder = folder;
    this.files = new PictureFiles(folder, largestMib);
  }

  @Override
  public Path find(String name) {
    if (isSent(name) && !Files.isRegularFile(folder.resolve(name))) {
      lay(name);
    }
    return files.find(name);
  }

  @Override
  public boolean isSent(String name) {
    return PictureName.isOne(name);
  }

  @Override
  public String keep(MemberId of, String called, ByteBuffer sent, Instant at) {
    byte[] bytes = new byte[sent.remaining()];
    sent.duplicate().get(bytes);
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, PictureKind.MARK));
    PictureKind kind = files.checked(called, bytes.length, start);
    String name = PictureName.of(of, called, kind, bytes);
    Document kept =
        new Document("member", of.value())
            .append("at", Date.from(at))
            .append("bytes", new Binary(bytes));
    Upsert.run(() ->
        pictures.updateOne(
            new Document("_id", name),
            new Document("$set", kept),
            new UpdateOptions().upsert(true)));
    removeOldest(of);
    return name;
  }

  private void removeOldest(MemberId of) {
    List<String> old = new ArrayList<>();
    pictures
        .find(new Document("member", of.value()))
        .projection(Projections.include("_id"))
        .sort(new Document("at", -1))
        .skip(MOST)
        .forEach(picture -> old.add(picture.getString("_id")));
    old.forEach(this::remove);
  }

  private void remove(String name) {
    pictures.deleteOne(new Document("_id", name));
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new StoreException("Pictures in " + folder + " can't be deleted: let me write.", e);
    }
  }

  @Override
  public void removeAll(MemberId of) {
    pictures.deleteMany(new Document("member", of.value()));
    Path theirs = folder.resolve(PictureName.folder(of));
    if (!Files.isDirectory(theirs)) {
      return;
    }
    try (Stream<Path> laid = Files.walk(theirs)) {
      for (Path path : laid.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new StoreException("Pictures in " + theirs + " can't be deleted: let me write.", e);
    }
  }

  /// Copies one into the folder, whole or not at all.
  private void lay(String name) {
    Document kept = pictures.find(new Document("_id", name)).first();
    if (kept == null) {
      throw new UsageException("That picture is not kept any more. Send it once more.");
    }
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(folder, "picture-", ".part");
      Files.write(part, kept.get("bytes", Binary.class).getData());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "The picture can't be written to " + folder + ": make room there, or let me write.", e);
    }
  }
}
