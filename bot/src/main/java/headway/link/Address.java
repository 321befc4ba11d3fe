package headway.link;

import headway.domain.Matter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands in an http or https address and writes it in its one form.
final class Address {
  static final int MOST = 4000;

  private static final Pattern PARTS =
      Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
  private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:]*)(?::([0-9]{0,5}))?");
  private static final String NO_SITE =
      "This link names no site. Paste the whole address, like https://example.org/page.";
  private static final String BAD_SITE =
      "No site can have the name in this link. Check what stands between // and the next /.";

  private Address() {}

  /// Reads an address that begins with `http://` or `https://`, with nothing around it.
  static Pasted read(String url) {
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      return new Pasted.NotALink();
    }
    if (url.length() > MOST) {
      return new Pasted.Refused("This link is longer than 4,000 characters. Paste a shorter one.");
    }
    String authority = parts.group(2);
    if (authority.isEmpty()) {
      return new Pasted.Refused(NO_SITE);
    }
    if (authority.contains("@")) {
      return new Pasted.Refused(
          "This link carries a sign-in name before the @. Paste it without, so nobody gets it.");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return site(scheme, authority)
        .map(site -> found(url, site, parts))
        .orElseGet(() -> new Pasted.Refused(BAD_SITE));
  }

  private static Pasted found(String url, Site site, Matcher parts) {
    String canonical = site.root() + tail(site.host(), parts);
    int end = Edges.end(canonical, 0, canonical.length());
    String sealed = end == canonical.length() ? canonical : sealed(canonical);
    return sealed.length() > MOST
        ? new Pasted.Refused("This link is too long once written out. Paste a shorter one.")
        : new Pasted.Found(new Matter.Link(url, sealed));
  }

  /// A last character that would be taken for the sentence's is encoded, so the form reads back.
  private static String sealed(String canonical) {
    int last = canonical.length() - 1;
    return canonical.substring(0, last) + "%%%02X".formatted((int) canonical.charAt(last));
  }

  private static String tail(String host, Matcher parts) {
    String path = path(Percent.normal(parts.group(3)));
    String query = Tracking.query(host, Percent.normal(orEmpty(parts, 4)));
    String fragment = Tracking.fragment(Percent.normal(orEmpty(parts, 5)));
    return path + (query.isEmpty() ? "" : "?" + query) + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  private static String orEmpty(Matcher parts, int group) {
    return Optional.ofNullable(parts.group(group)).orElse("");
  }

  private record Site(String scheme, String host, Optional<Integer> port) {
    String root() {
      return scheme + "://" + host + port.map(number -> ":" + number).orElse("");
    }
  }

  private static Optional<Site> site(String scheme, String authority) {
    Matcher matcher = AUTHORITY.matcher(authority);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = orEmpty(matcher, 2);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = digits.isEmpty() ? usual : Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      return Optional.empty();
    }
    Optional<Integer> kept = port == usual ? Optional.empty() : Optional.of(port);
    return Host.read(orEmpty(matcher, 1)).map(host -> new Site(scheme, host, kept));
  }

  /// The path with `.` and `..` walked, and at least a slash.
  private static String path(String spelled) {
    if (spelled.isEmpty()) {
      return "/";
    }
    Deque<String> walked = new ArrayDeque<>();
    String[] steps = spelled.split("/", -1);
    for (int at = 1; at < steps.length; at++) {
      boolean last = at == steps.length - 1;
      if (steps[at].equals("..")) {
        walked.pollLast();
      }
      boolean dots = steps[at].equals(".") || steps[at].equals("..");
      if (!dots) {
        walked.addLast(steps[at]);
      } else if (last) {
        walked.addLast("");
      }
    }
    return "/" + String.join("/", walked);
  }
}
