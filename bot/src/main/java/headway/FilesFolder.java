package headway;

import headway.settings.Settings;
import headway.store.SentPictures;
import headway.store.mongo.MongoStores;
import java.nio.file.Path;

/// The folder that exports and pictures lie in.
final class FilesFolder {
  private FilesFolder() {}

  static Path of(Settings settings) {
    return settings.home().resolve("files");
  }

  static SentPictures pictures(Settings settings, MongoStores stores) {
    return stores.pictures(of(settings), settings.sharing().limits().largestPictureMib());
  }
}
