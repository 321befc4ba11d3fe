package headway.chat.discord;

import headway.chat.discord.part.Markdown;
import headway.domain.Account;
import headway.domain.Picture;
import headway.domain.Post;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// A post as it reads in a channel, and whom it calls.
///
/// @param called user ids of those credited
record PostText(String text, List<String> called, Optional<Picture> picture) {
  static final int LONGEST = 2_000;

  private static final Pattern PERSON = Pattern.compile("<@!?(\\d{15,20})>");

  PostText {
    called = List.copyOf(called);
  }

  /// The author first, who is not called; then those credited who are not the author.
  static PostText of(Account author, Post post) {
    List<String> others =
        post.credit().stream()
            .map(String::strip)
            .distinct()
            .filter(person -> !id(person).equals(Optional.of(author.user())))
            .toList();
    String text = Markdown.mention(author) + ":\n" + Markdown.words(post.text());
    String with =
        others.stream().map(PostText::shown).collect(Collectors.joining(", ", "\n(with ", ")"));
    return new PostText(
        others.isEmpty() ? text : text + with,
        others.stream().map(PostText::id).flatMap(Optional::stream).toList(),
        post.picture());
  }

  static boolean calls(String credited) {
    return id(credited.strip()).isPresent();
  }

  int length() {
    return text.length();
  }

  /// Calls those credited, and nobody else.
  MessageCreateData message() {
    return new MessageCreateBuilder()
        .setContent(text)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(called)
        .setFiles(picture.map(PostPicture::upload).stream().toList())
        .build();
  }

  /// Whether the bot wrote this text there.
  boolean isIn(Message message) {
    return message.getAuthor().equals(message.getJDA().getSelfUser())
        && message.getContentRaw().strip().equals(text.strip());
  }

  private static String shown(String person) {
    return id(person).map(id -> "<@" + id + ">").orElseGet(() -> Markdown.escaped(person));
  }

  private static Optional<String> id(String person) {
    Matcher known = PERSON.matcher(person);
    return known.matches() ? Optional.of(known.group(1)) : Optional.empty();
  }
}
