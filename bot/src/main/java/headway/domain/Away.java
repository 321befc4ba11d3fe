package headway.domain;

import java.time.Instant;

/// An account at which nobody is reached any more, why, and since when.
public record Away(Account account, Why why, Instant since) {
  /// Both may be so at once, and each ends by itself.
  public enum Why {
    /// The chat switched the account off.
    SWITCHED_OFF,
    /// The account's workspace took Headway out.
    SHUT_OUT
  }

  /// Whether it says the same of the same account, whenever that began.
  boolean isLike(Away other) {
    return account.equals(other.account) && why == other.why;
  }
}
