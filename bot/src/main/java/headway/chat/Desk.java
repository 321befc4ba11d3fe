package headway.chat;

/// Where requests are handed in.
@FunctionalInterface
public interface Desk {
  /// Keeps the request and answers it.
  void receive(Request request);

  /// Answers words that only show something; they are not kept, and don't count as a word said.
  default void look(Request request) {
    receive(request);
  }

  /// Whether the words are a command that opens a form, which in some chats must be the first
  /// answer.
  default boolean asks(String words) {
    return false;
  }

  /// Tells whoever asked that it failed before it could be kept.
  default void refuse(Request request, RuntimeException fault) {
    throw fault;
  }

  /// Keeps the request, so that its chat may be told that it is safe; what remains is to answer it.
  default Runnable accept(Request request) {
    return () -> receive(request);
  }
}
