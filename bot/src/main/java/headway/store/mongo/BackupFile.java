package headway.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import headway.store.StoreException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bson.Document;
import org.bson.json.JsonParseException;

/// A backup as found: checked as a whole before any of it is used.
record BackupFile(Path path) {
  /// Throws unless the file is whole and of a version that this Headway knows.
  void check() {
    read((_, _) -> {});
  }

  /// Passes on each document with the name of its collection.
  void read(BiConsumer<String, Document> each) {
    try (var lines = lines()) {
      readFrom(lines, each);
    } catch (NoSuchFileException e) {
      throw fault("There is no file %s. Name the backup to restore.", e);
    } catch (ZipException e) {
      throw notOne(e);
    } catch (EOFException e) {
      throw damaged(e);
    } catch (IOException e) {
      throw fault("The file %s can't be read. Make it readable, then try again.", e);
    }
  }

  private BufferedReader lines() throws IOException {
    var unzipped = new GZIPInputStream(Files.newInputStream(path));
    return new BufferedReader(new InputStreamReader(unzipped, UTF_8));
  }

  private void readFrom(BufferedReader lines, BiConsumer<String, Document> each)
      throws IOException {
    String header = next(lines);
    requireKnown(header);
    MessageDigest digest = Checksum.start();
    Map<String, Object> counts = new TreeMap<>();
    for (String line = header; ; line = next(lines)) {
      Document parsed = parse(line);
      if (parsed.containsKey("sha256")) {
        requireWhole(parsed, counts, digest);
        return;
      }
      digest.update((line + "\n").getBytes(UTF_8));
      if (parsed.get("document") instanceof Document document) {
        counts.merge(parsed.getString("in"), 1, (before, one) -> (int) before + (int) one);
        each.accept(parsed.getString("in"), document);
      }
    }
  }

  private void requireKnown(String header) {
    Document parsed;
    try {
      parsed = Document.parse(header);
    } catch (JsonParseException e) {
      throw notOne(e);
    }
    if (!BackupWriter.FORMAT.equals(parsed.get("format"))) {
      throw notOne(new IOException("no header"));
    }
    if (parsed.getInteger("version", Integer.MAX_VALUE) > BackupWriter.VERSION) {
      throw new StoreException(
          "%s was written by a newer Headway. Nothing was changed. Restore it with that one."
              .formatted(path));
    }
  }

  private void requireWhole(Document end, Map<String, Object> counts, MessageDigest digest) {
    String checksum = HexFormat.of().formatHex(digest.digest());
    if (!checksum.equals(end.get("sha256")) || !new Document(counts).equals(end.get("counts"))) {
      throw damaged(new IOException("the checksum differs"));
    }
  }

  private Document parse(String line) {
    try {
      return Document.parse(line);
    } catch (JsonParseException e) {
      throw damaged(e);
    }
  }

  private static String next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new EOFException("no last line");
    }
    return line;
  }

  private StoreException notOne(Exception cause) {
    return fault(
        "%s is not a backup of Headway. Nothing was changed. Name a file that headway backup wrote.",
        cause);
  }

  private StoreException damaged(Exception cause) {
    return fault(
        "The backup %s is cut off or damaged. Nothing was changed. Use another one.", cause);
  }

  private StoreException fault(String words, Exception cause) {
    return new StoreException(words.formatted(path), cause);
  }
}
