package headway.coach;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A YAML document whose parts remember their lines.
sealed interface Yaml {
  int line();

  record Text(String value, int line) implements Yaml {}

  record Items(List<Yaml> items, int line) implements Yaml {}

  record Entries(List<Entry> entries, int line) implements Yaml {}

  record Entry(String key, int line, Yaml value) {}

  /// The first document; an empty one is an empty text.
  static Yaml read(String text) throws IOException {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      return parser.nextToken() == null ? new Text("", 1) : node(parser);
    }
  }

  private static Yaml node(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new Items(List.copyOf(items), line);
    }
    return parser.currentToken() == JsonToken.START_OBJECT
        ? new Entries(entries(parser), line)
        : text(parser, line);
  }

  private static List<Entry> entries(JsonParser parser) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      entries.add(new Entry(key, line, node(parser)));
    }
    return List.copyOf(entries);
  }

  private static Yaml text(JsonParser parser, int line) throws IOException {
    boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
    return new Text(isNull ? "" : parser.getText(), line);
  }
}
