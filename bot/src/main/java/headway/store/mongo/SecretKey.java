package headway.store.mongo;

import headway.store.StoreException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The key that seals the secrets of others: given, or a file in the data folder, made at need.
public final class SecretKey {
  private static final int BYTES = 32;
  private static final String NAME = "secret.key";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private final byte[] bytes;

  private SecretKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /// The given one, else the file's, which is made if it isn't there.
  ///
  /// @param given 32 bytes in base64
  public static SecretKey of(Optional<String> given, Path home, RandomGenerator random) {
    return given
        .map(key -> read(key, "HEADWAY_SECRET_KEY"))
        .orElseGet(() -> inFile(home.resolve(NAME), random));
  }

  Seal seal() {
    return Seal.with(bytes);
  }

  private static SecretKey inFile(Path file, RandomGenerator random) {
    try {
      if (!Files.exists(file)) {
        make(file, random);
      }
      if (isPosix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new StoreException(
            "Others can read " + file + ", so it is no secret. Say chmod 600 " + file + " first.");
      }
      return read(Files.readString(file).strip(), file.toString());
    } catch (IOException e) {
      throw new StoreException(
          "The secret key can't be read from " + file + ", or made there. Let me write there.", e);
    }
  }

  /// Another process may make it at the same moment; then that one's is the key.
  private static void make(Path file, RandomGenerator random) throws IOException {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // A temporary file is its owner's alone from its first byte.
    Path part = Files.createTempFile(folder, ".secret", ".part");
    try {
      Files.writeString(part, Base64.getEncoder().encodeToString(fresh) + "\n");
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException _) {
      return;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static SecretKey read(String text, String where) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == BYTES) {
        return new SecretKey(bytes);
      }
    } catch (IllegalArgumentException _) {
      throw broken(where);
    }
    throw broken(where);
  }

  private static StoreException broken(String where) {
    return new StoreException(
        where
            + " is not 32 bytes in base64, as `openssl rand -base64 32` makes them. Put the old key back.");
  }
}
