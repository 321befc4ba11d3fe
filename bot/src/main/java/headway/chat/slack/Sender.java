package headway.chat.slack;

import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who did something in which workspace, and what they are called if nothing better is known.
record Sender(Account account, String name) {
  /// The workspace, or the organisation where the app is installed for all of it.
  static Sender of(
      @Nullable String team, @Nullable String enterprise, String user, @Nullable String name) {
    String tenant =
        Stream.of(Optional.ofNullable(team), Optional.ofNullable(enterprise))
            .flatMap(Optional::stream)
            .filter(id -> !id.isBlank())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Slack names no workspace"));
    return new Sender(
        new Account(ChatKind.SLACK, tenant, user), Optional.ofNullable(name).orElse("you"));
  }

  /// As a member of their own workspace, where that is not the one that tells of them: in a channel
  /// that two share, the same id may be somebody else's here.
  ///
  /// @param enterprise that of the workspace which tells, whose people are one anywhere in it
  Sender of(@Nullable String own, @Nullable String enterprise) {
    boolean organised = enterprise != null && !enterprise.isBlank();
    return Optional.ofNullable(own)
        .filter(home -> home.startsWith("T") && !home.equals(team()) && !organised)
        .map(home -> new Sender(new Account(ChatKind.SLACK, home, account.user()), name))
        .orElse(this);
  }

  String team() {
    return account.tenant();
  }
}
