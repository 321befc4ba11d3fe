package headway.command.type;

import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.line.Words;
import headway.domain.UsageException;
import java.time.ZoneId;

/// The zone that somebody answers with: a city, an IANA name, or a city and what follows a comma.
public final class SaidZone {
  private static final Zones ZONES = Zones.known();

  private SaidZone() {}

  public static ZoneId of(String answer) {
    String city = answer.split(",", 2)[0];
    Words words = Line.of(city).words();
    if (words.isEmpty()) {
      throw new UsageException("That was empty. Say a city, such as Lisbon, or `skip`.");
    }
    return switch (ZONES.read(words)) {
      case Reading.Unread<ZoneId>(String cause, int _) -> throw new UsageException(cause);
      case Reading.Read<ZoneId>(ZoneId zone, int _) -> zone;
    };
  }
}
