package headway.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which parts of a link only say how somebody came to it.
final class Tracking {
  private static final List<String> PREFIXES =
      List.of("utm_", "mtm_", "piwik_", "matomo_", "hsa_", "at_custom", "fb_action_");

  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "li_fat_id",
          "rdt_cid",
          "epik",
          "srsltid",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "igshid",
          "igsh",
          "ref_src",
          "ref_url",
          "_hsenc",
          "_hsmi",
          "__hstc",
          "__hssc",
          "__hsfp",
          "hsctatracking",
          "_ga",
          "_gl",
          "_openstat",
          "vero_id",
          "vero_conv",
          "oly_anon_id",
          "oly_enc_id",
          "wickedid",
          "ml_subscriber",
          "ml_subscriber_hash",
          "sc_cid",
          "s_cid",
          "at_medium",
          "at_campaign",
          "__twitter_impression",
          "pk_campaign",
          "pk_kwd",
          "pk_keyword",
          "pk_source",
          "pk_medium",
          "pk_content",
          "ga_source",
          "ga_medium",
          "ga_campaign",
          "ga_term",
          "ga_content",
          "fb_source",
          "fb_ref");

  private static final Map<String, Set<String>> NAMES_BY_SITE =
      Map.of(
          "youtube.com", Set.of("si", "feature", "pp"),
          "youtu.be", Set.of("si", "feature"),
          "spotify.com", Set.of("si"),
          "x.com", Set.of("s", "t"),
          "twitter.com", Set.of("s", "t"),
          "linkedin.com", Set.of("trk", "trackingid", "lipi", "rcm"));

  private static final Set<String> FRAGMENT_NAMES = Set.of("xtor", "echobox");
  private static final String TEXT_DIRECTIVE = ":~:";

  private Tracking() {}

  /// The query without what tracks, in its order; empty if nothing is left.
  static String query(String host, String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(Predicate.not(part -> tracks(host, name(part))))
        .collect(Collectors.joining("&"));
  }

  /// The fragment without what only tracks; empty if nothing is left.
  static String fragment(String fragment) {
    int directive = fragment.indexOf(TEXT_DIRECTIVE);
    String kept = directive < 0 ? fragment : fragment.substring(0, directive);
    boolean onlyTracks =
        Arrays.stream(kept.split("&", -1))
            .map(Tracking::name)
            .allMatch(name -> name.isEmpty() || FRAGMENT_NAMES.contains(name) || tracks("", name));
    return onlyTracks ? "" : kept;
  }

  private static String name(String part) {
    int equals = part.indexOf('=');
    return (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
  }

  private static boolean tracks(String host, String name) {
    return NAMES.contains(name)
        || PREFIXES.stream().anyMatch(name::startsWith)
        || NAMES_BY_SITE.entrySet().stream()
            .filter(site -> host.equals(site.getKey()) || host.endsWith("." + site.getKey()))
            .anyMatch(site -> site.getValue().contains(name));
  }
}
