package headway.command.type;

import headway.command.grammar.Candidate;
import headway.command.grammar.Nearest;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Time zones by IANA name, city or offset, whatever their case and accents.
final class Zones {
  private static final int LONGEST = 60;
  private static final int OFFERED = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern REGION = Pattern.compile("(?!Etc/|SystemV/)[A-Z][A-Za-z]+/.*");

  private final Map<String, SortedSet<String>> ids;

  private Zones(Map<String, SortedSet<String>> ids) {
    this.ids = ids;
  }

  static Zones known() {
    Map<String, SortedSet<String>> ids = new TreeMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      add(ids, id, id);
      if (REGION.matcher(id).matches()) {
        add(ids, city(id), id);
      }
    }
    Cities.BY_NAME.forEach((city, id) -> add(ids, city, id));
    return new Zones(ids);
  }

  private static void add(Map<String, SortedSet<String>> ids, String name, String id) {
    ids.computeIfAbsent(folded(name), _ -> new TreeSet<>()).add(id);
  }

  /// Takes all the words, for cities have names of several.
  Reading<ZoneId> read(Words words) {
    String whole = words.plain(words.size());
    if (whole.length() > LONGEST) {
      return new Unread<>(Quoted.of(whole) + " isn't a zone or a city I know.", 0);
    }
    return Offsets.read(whole)
        .<Reading<ZoneId>>map(zone -> new Read<>(zone, words.size()))
        .orElseGet(() -> named(whole, words.size()));
  }

  List<Candidate> candidates() {
    List<String> regions =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> REGION.matcher(id).matches())
            .sorted()
            .toList();
    return Stream.concat(
            regions.stream().map(id -> new Candidate(city(id), id)),
            regions.stream().map(Candidate::of))
        .toList();
  }

  private Reading<ZoneId> named(String said, int count) {
    List<String> known = known(folded(said));
    if (known.size() == 1) {
      return new Read<>(ZoneId.of(known.getFirst()), count);
    }
    return new Unread<>(known.isEmpty() ? unknown(said) : several(said, known), 0);
  }

  private List<String> known(String name) {
    return distinct(Optional.ofNullable(ids.get(name)).orElseGet(TreeSet::new));
  }

  /// Two names of one zone are one; that with a region is kept, Europe rather than Asia.
  private static List<String> distinct(SortedSet<String> names) {
    return List.copyOf(
        names.stream()
            .collect(
                Collectors.toMap(
                    id -> ZoneId.of(id).getRules(),
                    id -> id,
                    (one, other) -> other.indexOf('/') < 0 ? one : other,
                    LinkedHashMap::new))
            .values());
  }

  private String unknown(String said) {
    List<String> near =
        Nearest.of(folded(said), ids.keySet(), OFFERED).stream()
            .flatMap(name -> known(name).stream())
            .distinct()
            .limit(OFFERED)
            .toList();
    return Quoted.of(said)
        + " isn't a zone or a city I know."
        + (near.isEmpty() ? " Name the nearest big city." : " Did you mean " + or(near) + "?");
  }

  private static String several(String said, List<String> known) {
    return Quoted.of(said) + " could be " + or(known) + ". Say which.";
  }

  private static String or(List<String> names) {
    return String.join(" or ", names);
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
