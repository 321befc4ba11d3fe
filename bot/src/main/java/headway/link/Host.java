package headway.link;

import com.ibm.icu.text.IDNA;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A host in lower-case ASCII, as browsers read it (UTS 46, so that `ß` stays apart from `ss`).
final class Host {
  private static final IDNA IDNS =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ);
  private static final Set<IDNA.Error> HARMLESS =
      EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);
  private static final Pattern LABELS = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
  private static final Pattern LITERAL = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");
  private static final int MOST = 253;

  private Host() {}

  /// The canonical host, or nothing if no host can be spelled so.
  static Optional<String> read(String spelled) {
    return spelled.startsWith("[") ? literal(spelled) : name(spelled);
  }

  private static Optional<String> literal(String spelled) {
    if (!LITERAL.matcher(spelled).matches()) {
      return Optional.empty();
    }
    try {
      String address =
          InetAddress.ofLiteral(spelled.substring(1, spelled.length() - 1)).getHostAddress();
      return Optional.of(address.contains(":") ? "[" + address + "]" : address);
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> name(String spelled) {
    if (spelled.isEmpty() || spelled.length() > MOST) {
      return Optional.empty();
    }
    IDNA.Info info = new IDNA.Info();
    String ascii = IDNS.nameToASCII(spelled, new StringBuilder(), info).toString();
    String rooted = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    boolean sound =
        HARMLESS.containsAll(info.getErrors())
            && rooted.length() <= MOST
            && LABELS.matcher(rooted).matches();
    return sound ? Optional.of(rooted) : Optional.empty();
  }
}
