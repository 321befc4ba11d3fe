package headway.command.type;

import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.grammar.Type;
import headway.command.line.Reading;
import headway.command.line.Words;
import java.time.ZoneId;
import java.util.List;

/// A time zone, by its IANA name or a city.
record ZoneType() implements Type<ZoneId> {
  private static final Zones ZONES = Zones.known();

  @Override
  public String placeholder() {
    return "ZONE";
  }

  @Override
  public String noun() {
    return "a time zone";
  }

  @Override
  public String example() {
    return "Berlin";
  }

  @Override
  public Reading<ZoneId> read(Words words, Context context) {
    return ZONES.read(words);
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return ZONES.candidates();
  }
}
