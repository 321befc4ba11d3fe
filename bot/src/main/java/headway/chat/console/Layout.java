package headway.chat.console;

/// How a message is written out: for people, or for scripts.
public enum Layout {
  PLAIN,
  JSON;

  String written(Shown shown) {
    return switch (this) {
      case PLAIN -> PlainLayout.written(shown);
      case JSON -> JsonLayout.written(shown);
    };
  }
}
