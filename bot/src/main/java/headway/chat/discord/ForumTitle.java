package headway.chat.discord;

import headway.domain.Post;

/// What a post is called in a forum: its first line, shortened at a word.
final class ForumTitle {
  private static final int LONGEST = 100;

  private ForumTitle() {}

  static String of(Post post) {
    String line =
        post.text()
            .lines()
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("Shared");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 2;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
