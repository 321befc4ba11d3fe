package headway.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import headway.chat.Posted;
import headway.chat.slack.block.Mrkdwn;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.Picture;
import headway.domain.Post;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Posts what a member approved, in the member's name.
final class ChannelPosts {
  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(\\|[^<>]*)?>");
  private static final Map<String, String> WHY =
      Map.ofEntries(
          Map.entry(
              "not_in_channel",
              "I am not in that channel any more. Somebody there can invite me again."),
          Map.entry("channel_not_found", "the channel is gone, or I can't see it any more."),
          Map.entry("is_archived", "the channel is archived."),
          Map.entry("restricted_action", "only some people may post in that channel."),
          Map.entry("msg_too_long", "the text is too long for Slack."),
          Map.entry("account_inactive", "Headway's account in this workspace is switched off."),
          Map.entry("token_revoked", "Headway has been taken out of this workspace."),
          Map.entry("invalid_auth", "Slack doesn't take Headway's token any more."),
          Map.entry("not_installed", "Headway isn't installed in that workspace."),
          Map.entry(
              "missing_scope",
              "Headway lacks a permission there. Whoever runs it can add what `doctor` names and"
                  + " install it again; or take the picture off, or post by hand."));

  private final SlackApi api;
  private final Posts posts;
  private final PicturePosts pictures;

  ChannelPosts(SlackApi api, Posts posts) {
    this.api = api;
    this.posts = posts;
    this.pictures = new PicturePosts(new Uploads(api), posts, PicturePosts.FIRST_WAIT);
  }

  Posted post(Channel channel, Account author, Post post) {
    String text = text(author, post);
    return switch (sent(channel, text, post.picture())) {
      case Called.Done<String>(String ts) ->
          new Posted.Done(
              new MessageId(channel.tenant(), channel.id(), ts).link(api),
              Optional.of(PostIds.of(channel, ts)));
      case Called.Refused<String>(String error) ->
          new Posted.Refused(PicturePosts.why(error).orElseGet(() -> why(error)));
      case Called.NotNow<String>(String error, Optional<Duration> pause) ->
          new Posted.NotNow(error, pause);
      case Called.Unsure<String>(String cause) -> new Posted.Unsure(cause);
    };
  }

  private Called<String> sent(Channel channel, String text, Optional<Picture> picture) {
    var message =
        ChatPostMessageRequest.builder()
            .channel(channel.id())
            .text(text)
            .mrkdwn(true)
            .linkNames(false)
            .unfurlLinks(true)
            .unfurlMedia(true)
            .build();
    return picture
        .map(shown -> pictures.post(channel.tenant(), message, shown))
        .orElseGet(() -> posts.post(channel.tenant(), message, Posts.Cause.UNASKED))
        .map(ChatPostMessageResponse::getTs);
  }

  /// What Slack's error means for a message in a channel.
  static String why(String error) {
    return Optional.ofNullable(WHY.get(error)).orElse("Slack says " + error + ".");
  }

  /// The author first, by a real mention; then those credited who are not the author.
  static String text(Account author, Post post) {
    String mention = Mrkdwn.mention(author);
    List<String> credited =
        post.credit().stream()
            .map(ChannelPosts::credited)
            .filter(person -> !person.equals(mention))
            .distinct()
            .toList();
    String text = mention + ":\n" + Mrkdwn.words(post.text());
    return credited.isEmpty()
        ? text
        : text + credited.stream().collect(Collectors.joining(", ", "\n(with ", ")"));
  }

  private static String credited(String person) {
    Matcher known = PERSON.matcher(person.strip());
    return known.matches() ? "<@" + known.group(1) + ">" : Mrkdwn.escaped(person);
  }
}
