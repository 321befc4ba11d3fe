package headway.chat.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    String words = text.toLowerCase(Locale.ROOT);
    List<ForumTag> open = open(forum);
    return open.stream()
        .filter(tag -> words.contains(tag.getName().toLowerCase(Locale.ROOT)))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .filter(_ -> forum.isTagRequired());
  }

  static boolean isLacking(IPostContainer forum) {
    return forum.isTagRequired() && open(forum).isEmpty();
  }

  private static List<ForumTag> open(IPostContainer forum) {
    return forum.getAvailableTags().stream().filter(tag -> !tag.isModerated()).toList();
  }
}
