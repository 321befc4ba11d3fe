package headway.domain;

/// Where a text can go.
public sealed interface Outlet {
  /// One string for the whole identity, fit for a key.
  String key();

  record ToChannel(Channel channel) implements Outlet {
    @Override
    public String key() {
      return channel.key();
    }
  }

  /// The member posts it; Headway hands it over at the time.
  record ByHand() implements Outlet {
    @Override
    public String key() {
      return "hand";
    }
  }
}
