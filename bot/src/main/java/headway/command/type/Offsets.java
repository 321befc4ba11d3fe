package headway.command.type;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `UTC`, `GMT+2`, `+05:30`: as people mean them, unlike the IANA's `Etc/GMT+2`.
final class Offsets {
  private static final Pattern SHAPE =
      Pattern.compile("(UTC|GMT)?(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?");
  private static final int MOST_HOURS = 18;

  private Offsets() {}

  static Optional<ZoneId> read(String said) {
    String whole = said.toUpperCase(Locale.ROOT).replace(" ", "");
    Matcher shape = SHAPE.matcher(whole);
    if (whole.isEmpty() || !shape.matches()) {
      return Optional.empty();
    }
    return shape.group(2) == null
        ? Optional.of(ZoneId.of(whole))
        : offset(shape).map(offset -> named(shape, offset));
  }

  private static ZoneId named(Matcher shape, ZoneOffset offset) {
    String name = shape.group(1);
    return name == null ? offset : ZoneId.ofOffset(name, offset);
  }

  private static Optional<ZoneOffset> offset(Matcher shape) {
    String minute = shape.group(4);
    int hours = Integer.parseInt(shape.group(3));
    int minutes = 60 * hours + (minute == null ? 0 : Integer.parseInt(minute));
    if (minutes > 60 * MOST_HOURS) {
      return Optional.empty();
    }
    return Optional.of(
        ZoneOffset.ofTotalSeconds(60 * (shape.group(2).equals("-") ? -minutes : minutes)));
  }
}
