package headway.chat;

/// Where requests are handed in.
@FunctionalInterface
public interface Desk {
  void receive(Request request);
}
