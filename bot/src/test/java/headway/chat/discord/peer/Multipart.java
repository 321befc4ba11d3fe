package headway.chat.discord.peer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a `multipart/form-data` body: the JSON and the files, byte for byte.
record Multipart(String json, List<Call.Attachment> files) {
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)filename=\"([^\"]*)\"");
  private static final String GAP = "\r\n\r\n";

  Multipart {
    files = List.copyOf(files);
  }

  static Multipart read(byte[] body, String type) {
    String boundary = "--" + type.replaceFirst(".*boundary=\"?([^\";]+)\"?.*", "$1");
    String text = new String(body, StandardCharsets.ISO_8859_1);
    List<Call.Attachment> files = new ArrayList<>();
    String json = "";
    for (String part : text.split(Pattern.quote(boundary), -1)) {
      int gap = part.indexOf(GAP);
      if (gap < 0) {
        continue;
      }
      String head = part.substring(0, gap);
      String content = part.substring(gap + GAP.length(), part.length() - 2);
      Matcher file = FILE.matcher(head);
      if (file.find()) {
        files.add(new Call.Attachment(file.group(1), content));
      } else if (isNamed(head, "payload_json")) {
        json = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      }
    }
    return new Multipart(json, files);
  }

  private static boolean isNamed(String head, String name) {
    Matcher found = NAME.matcher(head);
    return found.find() && found.group(1).equals(name);
  }
}
