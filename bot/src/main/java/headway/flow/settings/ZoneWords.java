package headway.flow.settings;

import headway.domain.UsageException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the zone that a member means: an IANA name, a city of one, or an offset from UTC.
final class ZoneWords {
  private static final int LONGEST = 60;
  private static final int SHOWN = 5;

  private ZoneWords() {}

  static ZoneId read(String words) {
    String said = words.strip().replaceAll("[\\s_]+", "_");
    if (said.isEmpty() || said.length() > LONGEST) {
      throw new UsageException(unknown(words));
    }
    List<ZoneId> cities = cities(said);
    Optional<ZoneId> named = named(said).filter(zone -> zone.getId().contains("/"));
    if (named.isPresent()) {
      return named.get();
    }
    if (cities.stream().map(ZoneId::getRules).distinct().count() > 1) {
      throw new UsageException(
          "There is more than one of that name: "
              + cities.stream()
                  .limit(SHOWN)
                  .map(zone -> "`zone " + zone.getId() + "`")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return cities.stream()
        .findFirst()
        .or(() -> named(said))
        .or(() -> offset(said))
        .orElseThrow(() -> new UsageException(unknown(words)));
  }

  private static Optional<ZoneId> named(String said) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equalsIgnoreCase(said))
        .map(ZoneId::of)
        .findFirst();
  }

  /// Zones of a region whose last part is that city; the shortest name first.
  private static List<ZoneId> cities(String said) {
    String tail = "/" + said.toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.toLowerCase(Locale.ROOT).endsWith(tail))
        .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted((one, other) -> Integer.compare(one.length(), other.length()))
        .map(ZoneId::of)
        .toList();
  }

  private static Optional<ZoneId> offset(String said) {
    try {
      ZoneId zone = ZoneId.of(said.toUpperCase(Locale.ROOT));
      return Optional.of(zone).filter(known -> known.getRules().isFixedOffset());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String unknown(String words) {
    String quoted = words.strip().length() > LONGEST ? "that" : "\"" + words.strip() + "\"";
    return "I don't know the zone "
        + quoted
        + ". Name it as `zone Europe/Berlin`, or its biggest city, as `zone Berlin`.";
  }
}
