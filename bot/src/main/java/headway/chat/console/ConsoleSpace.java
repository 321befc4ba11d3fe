package headway.chat.console;

import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one space of the console, and the names of people and channels in it.
public final class ConsoleSpace {
  static final String YOU = "you";
  private static final String TENANT = "console";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]{1,64}");

  public static final SpaceId ID = new SpaceId(ChatKind.CONSOLE, TENANT);

  private ConsoleSpace() {}

  /// The channel of that name, without its `#`.
  public static Channel channel(String name) {
    return new Channel(ChatKind.CONSOLE, TENANT, folded(name));
  }

  public static Account account(String name) {
    return new Account(ChatKind.CONSOLE, TENANT, folded(name));
  }

  /// Who speaks, by name; `you` leads the space.
  static Profile profile(Account account) {
    String name = account.user();
    return new Profile(name, Optional.empty(), ID, name.equals(YOU));
  }

  static boolean isName(String words) {
    return NAME.matcher(words).matches();
  }

  static boolean holds(Channel channel) {
    return channel.chat() == ChatKind.CONSOLE
        && channel.tenant().equals(TENANT)
        && isName(channel.id());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
