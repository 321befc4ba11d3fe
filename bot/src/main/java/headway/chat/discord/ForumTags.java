package headway.chat.discord;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;

/// The tag that a post gets where a forum asks for one; else none.
final class ForumTags {
  static final String NONE =
      "posts in that forum need a tag, and none of its tags is for everybody. A moderator can add"
          + " one.";

  private ForumTags() {}

  /// The first whose name stands in the text, else the first of the list.
  static Optional<ForumTag> of(IPostContainer forum, String text) {
    List<ForumTag> open = open(forum);
    return open.stream()
        .filter(tag -> isIn(text, tag.getName()))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .filter(_ -> forum.isTagRequired());
  }

  /// As a word of its own.
  private static boolean isIn(String text, String name) {
    return Pattern.compile(
            "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }

  static boolean isLacking(IPostContainer forum) {
    return forum.isTagRequired() && open(forum).isEmpty();
  }

  private static List<ForumTag> open(IPostContainer forum) {
    return forum.getAvailableTags().stream().filter(tag -> !tag.isModerated()).toList();
  }
}
