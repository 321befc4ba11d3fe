package headway.store.mongo;

import static headway.store.mongo.NamedFile.quoted;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import headway.domain.MemberId;
import headway.domain.UsageException;
import headway.store.Archive;
import headway.store.MemberArchive;
import headway.store.Received;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/// Members' exports in one folder, each a file of JSON that only the bot's user can read.
public final class ArchiveFiles implements Archive {
  private static final long LARGEST = 10L << 20;
  private static final int DEEPEST = 50;
  private static final String FORMAT = "headway";
  private static final int VERSION = 1;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();
  private static final JsonWriterSettings WRITTEN =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  private final Path folder;

  public ArchiveFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public Path write(MemberArchive archive, Received received) {
    Document document = new Document(FORMAT, VERSION);
    document.putAll(Documents.write(archive));
    document.put("received", Documents.write(received));
    String name = prefix(archive.member().id()) + STAMP.format(archive.at()) + ".json";
    try {
      return WholeFile.put(folder, name, part -> Files.writeString(part, document.toJson(WRITTEN)));
    } catch (IOException e) {
      throw new StoreException(
          "The export can't be written to " + folder + ": make room there, or let me write.", e);
    }
  }

  @Override
  public MemberArchive read(String file) {
    Path real = new NamedFile(folder, file).real().orElseThrow(() -> notThere(file));
    return read(text(real, file), file);
  }

  @Override
  public MemberArchive read(String file, ByteBuffer bytes) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), file);
    } catch (CharacterCodingException _) {
      throw broken(file);
    }
  }

  private static MemberArchive read(String text, String file) {
    try {
      checked(text);
      Document document = Document.parse(text);
      if (!Integer.valueOf(VERSION).equals(document.get(FORMAT))) {
        throw new UsageException(quoted(file) + " is not an export of Headway, or of a newer one.");
      }
      return Documents.read(document, MemberArchive.class);
    } catch (IOException | RuntimeException e) {
      throw e instanceof UsageException told ? told : broken(file);
    }
  }

  @Override
  public void removeAll(MemberId member) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, prefix(member) + "*.json")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new StoreException("Exports in " + folder + " can't be deleted: let me write.", e);
    }
  }

  /// Refuses what is not JSON, and nesting that would never end, before anything is built of it.
  private static void checked(String text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {}
    }
  }

  private UsageException notThere(String file) {
    return new UsageException(
        "There is no file " + quoted(file) + " in " + folder + ". Put it there, and name it.");
  }

  private static String text(Path path, String file) {
    try {
      if (Files.size(path) > LARGEST) {
        throw new UsageException(quoted(file) + " is larger than 10 MiB; no export of mine is.");
      }
      return Files.readString(path);
    } catch (IOException _) {
      throw broken(file);
    }
  }

  private static UsageException broken(String file) {
    return new UsageException(
        quoted(file) + " is broken, or no export of mine. Export it anew, and import that.");
  }

  private static String prefix(MemberId member) {
    return "headway-" + member.value().replaceAll("[^A-Za-z0-9]", "") + "-";
  }
}
