package headway.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A plain page: a heading, some paragraphs, at most one thing to press.
public record Page(String heading, List<String> paragraphs, Optional<Press> press) {
  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Where a press leads, and what it says.
  public record Press(String label, String address) {}

  public static Page of(String heading, String... paragraphs) {
    return new Page(heading, List.of(paragraphs), Optional.empty());
  }

  public Page pressing(String label, String address) {
    return new Page(heading, paragraphs, Optional.of(new Press(label, address)));
  }

  String html() {
    String words =
        paragraphs.stream()
            .map(one -> "<p>" + escaped(one) + "</p>\n")
            .collect(Collectors.joining());
    String button =
        press
            .map(one ->
                "<p><a class=\"press\" href=\"%s\">%s</a></p>\n"
                    .formatted(escaped(one.address()), escaped(one.label())))
            .orElse("");
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <style>
    body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; \
    padding: 0 1rem; color: #1d1c1d; background: #fff; }
    a.press { display: inline-block; padding: .6rem 1.2rem; border-radius: .4rem; \
    color: #fff; background: #2b4a6f; text-decoration: none; }
    </style>
    </head>
    <body>
    <h1>%1$s</h1>
    %2$s%3$s</body>
    </html>
    """
        .formatted(escaped(heading), words, button);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
