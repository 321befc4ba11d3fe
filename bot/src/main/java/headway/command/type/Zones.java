package headway.command.type;

import headway.command.grammar.Candidate;
import headway.command.grammar.Nearest;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Time zones by IANA name, city or offset, whatever their case and accents.
final class Zones {
  private static final int LONGEST = 60;
  private static final int OFFERED = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT|UT)?([+-]\\d{1,2}(?::?\\d{2})?)");
  private static final Pattern REGION = Pattern.compile("[A-Z][A-Za-z]+/.*");

  private final Map<String, SortedSet<String>> ids;

  private Zones(Map<String, SortedSet<String>> ids) {
    this.ids = ids;
  }

  static Zones known() {
    Map<String, SortedSet<String>> ids = new TreeMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      Stream.of(id, id.substring(id.lastIndexOf('/') + 1))
          .forEach(name -> ids.computeIfAbsent(folded(name), _ -> new TreeSet<>()).add(id));
    }
    Cities.BY_NAME.forEach(
        (city, id) -> ids.computeIfAbsent(folded(city), _ -> new TreeSet<>()).add(id));
    return new Zones(ids);
  }

  /// The longest run of words that names a zone.
  Reading<ZoneId> read(Words words) {
    String whole = words.plain(words.size());
    if (words.size() > 6 || whole.length() > LONGEST) {
      return new Unread<>(Quoted.of(words.plain(3)) + " isn't a zone or a city I know.", 0);
    }
    String said = folded(whole);
    Collection<String> known = distinct(ids.getOrDefault(said, new TreeSet<>()));
    if (known.size() == 1) {
      return new Read<>(ZoneId.of(known.iterator().next()), words.size());
    }
    return offset(whole)
        .<Reading<ZoneId>>map(zone -> new Read<>(zone, words.size()))
        .orElseGet(() -> new Unread<>(known.isEmpty() ? unknown(whole) : several(whole, known), 0));
  }

  List<Candidate> candidates() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> REGION.matcher(id).matches() && !id.startsWith("Etc/"))
        .filter(id -> !id.startsWith("SystemV/"))
        .sorted()
        .flatMap(id ->
            Stream.of(new Candidate(id.substring(id.lastIndexOf('/') + 1), id), Candidate.of(id)))
        .toList();
  }

  /// Two names of one zone are one; the one with a region is kept.
  private static Collection<String> distinct(Collection<String> names) {
    return names.stream()
        .collect(
            Collectors.toMap(
                id -> ZoneId.of(id).getRules(), id -> id, Zones::better, LinkedHashMap::new))
        .values();
  }

  private static String better(String one, String other) {
    return one.indexOf('/') < 0 ? other : one;
  }

  private static Optional<ZoneId> offset(String said) {
    String upper = said.toUpperCase(Locale.ROOT).replace(" ", "");
    Matcher shape = OFFSET.matcher(upper);
    if (!shape.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(upper));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private String unknown(String said) {
    List<String> near = near(said);
    return Quoted.of(said)
        + " isn't a zone or a city I know."
        + (near.isEmpty() ? " Name the nearest big city." : " Did you mean " + or(near) + "?");
  }

  private String several(String said, Collection<String> known) {
    return Quoted.of(said) + " could be " + or(List.copyOf(known)) + ". Say which.";
  }

  private List<String> near(String said) {
    String folded = folded(said);
    List<String> near = new ArrayList<>();
    TreeSet<String> left = new TreeSet<>(ids.keySet());
    while (near.size() < OFFERED) {
      Optional<String> next = Nearest.of(folded, left);
      if (next.isEmpty()) {
        break;
      }
      left.remove(next.get());
      String id = ids.getOrDefault(next.get(), new TreeSet<>()).last();
      if (!near.contains(id)) {
        near.add(id);
      }
    }
    return near;
  }

  private static String or(List<String> names) {
    return String.join(" or ", names);
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
