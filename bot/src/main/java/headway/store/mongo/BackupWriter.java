package headway.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/// Writes a backup: a first line that says what it is, a line a document, a last line with the
/// counts and the checksum of all lines before it.
final class BackupWriter implements AutoCloseable {
  static final String FORMAT = "headway backup";
  static final int VERSION = 1;

  /// Keeps whole numbers of 32 and of 64 bits apart.
  private static final JsonWriterSettings EXACT =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

  private final OutputStream out;
  private final MessageDigest digest = Checksum.start();
  private final Map<String, Object> counts = new TreeMap<>();

  BackupWriter(Path file) throws IOException {
    this.out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    line(new Document("format", FORMAT).append("version", VERSION));
  }

  void add(String collection, Document document) throws IOException {
    counts.merge(collection, 1, (before, one) -> (int) before + (int) one);
    line(new Document("in", collection).append("document", document));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      String checksum = HexFormat.of().formatHex(digest.digest());
      write(new Document("counts", new Document(counts)).append("sha256", checksum));
    }
  }

  private void line(Document document) throws IOException {
    digest.update(write(document));
  }

  private byte[] write(Document document) throws IOException {
    byte[] line = (document.toJson(EXACT) + "\n").getBytes(UTF_8);
    out.write(line);
    return line;
  }
}
