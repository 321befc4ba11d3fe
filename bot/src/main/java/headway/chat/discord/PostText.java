package headway.chat.discord;

import headway.chat.discord.part.Cut;
import headway.chat.discord.part.Markdown;
import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Picture;
import headway.domain.Post;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// One message of a post as it reads in a channel, and whom it calls.
///
/// @param called user ids of those credited
record PostText(String text, List<String> called, Optional<Picture> picture) {
  static final int LONGEST = 2_000;

  /// What stands around the words of one of several.
  private static final int AROUND = 48;

  private static final Pattern PERSON = Pattern.compile("<@!?(\\d{15,20})>");

  PostText {
    called = List.copyOf(called);
  }

  /// The post's messages in their order, each with the author first, who is not called, and where
  /// there are several with its place among them; last those credited who are not the author, each
  /// of whom is called once, and the picture.
  static List<PostText> of(Account author, Post post) {
    String who = Markdown.mention(author);
    String words = words(author, post);
    List<String> pieces =
        length(who, words) <= LONGEST ? List.of(words) : Cut.into(LONGEST - AROUND, words);
    List<PostText> messages = new ArrayList<>();
    Set<String> uncalled =
        others(author, post).stream()
            .flatMap(person -> id(person).stream())
            .collect(Collectors.toCollection(HashSet::new));
    for (int i = pieces.size(); i > 0; i--) {
      String place = pieces.size() == 1 ? "" : " (" + i + " of " + pieces.size() + ")";
      String text =
          who + place + ":\n" + (i == 1 ? pieces.get(0) : Markdown.begun(pieces.get(i - 1)));
      List<String> called = mentioned(pieces.get(i - 1)).stream().filter(uncalled::remove).toList();
      messages.addFirst(
          new PostText(text, called, messages.isEmpty() ? post.picture() : Optional.empty()));
    }
    return messages;
  }

  static boolean calls(String credited) {
    return id(credited.strip()).isPresent();
  }

  /// Its length with all that stands around the member's words.
  static Fit fit(Account author, Post post) {
    String words = words(author, post);
    return new Fit(length(Markdown.mention(author), words), LONGEST, Fit.Beyond.SPLIT);
  }

  private static int length(String who, String words) {
    return who.length() + 2 + words.length();
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

  /// The text, and those credited on a line of their own.
  private static String words(Account author, Post post) {
    String others =
        others(author, post).stream().map(PostText::shown).collect(Collectors.joining(", "));
    return Markdown.words(post.text()) + (others.isEmpty() ? "" : "\n(with " + others + ")");
  }

  /// Those credited who are not the author.
  private static List<String> others(Account author, Post post) {
    return post.credit().stream()
        .map(String::strip)
        .distinct()
        .filter(person -> !id(person).equals(Optional.of(author.user())))
        .toList();
  }

  private static List<String> mentioned(String piece) {
    return PERSON.matcher(piece).results().map(found -> found.group(1)).distinct().toList();
  }

  private static String shown(String person) {
    return id(person).map(id -> "<@" + id + ">").orElseGet(() -> Markdown.escaped(person));
  }

  private static Optional<String> id(String person) {
    Matcher known = PERSON.matcher(person);
    return known.matches() ? Optional.of(known.group(1)) : Optional.empty();
  }
}
