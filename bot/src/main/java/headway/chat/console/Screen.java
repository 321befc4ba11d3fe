package headway.chat.console;

/// Where messages are read.
public interface Screen {
  /// Shows lines, the last one ended.
  void show(String lines);

  /// Whether anybody can still read.
  boolean isOpen();
}
