package headway.chat.slack;

import com.slack.api.model.Conversation;
import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Fit;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/// Slack's channels, as places to publish to.
public final class SlackChannels implements Channels {
  private static final Duration KNOWN = Duration.ofMinutes(1);

  /// What Slack shows of one message without cutting it.
  private static final int LONGEST = 4_000;

  private static final Pattern ID = Pattern.compile("[CG][A-Z0-9]+");

  private final SlackApi api;
  private final ChannelMembers members;
  private final ChannelNames names;
  private final ChannelPosts posts;
  private final Recent<Channel, Conversation> known;

  SlackChannels(SlackApi api, SlackPeople people, Posts posts, InstantSource clock) {
    this.api = api;
    this.members = new ChannelMembers(api, people, clock);
    this.names = new ChannelNames(api);
    this.posts = new ChannelPosts(api, posts);
    this.known = new Recent<>(KNOWN, clock);
  }

  @Override
  public ChatKind kind() {
    return ChatKind.SLACK;
  }

  @Override
  public Optional<Channel> named(String words, SpaceId space, Account asker) {
    String name = words.strip();
    String id = name.replaceAll("^<?#?|\\|.*$|>$", "");
    boolean identity = ID.matcher(id).matches();
    return Optional.of(identity ? id : name.replaceFirst("^#", ""))
        .filter(_ -> space.chat() == ChatKind.SLACK)
        .flatMap(wanted -> identity ? Optional.of(wanted) : names.find(space.id(), wanted))
        .map(found -> new Channel(ChatKind.SLACK, space.id(), found))
        .filter(
            channel -> info(channel).filter(found -> isOpen(found, channel, asker)).isPresent());
  }

  /// A private one is there only for those who are in it.
  private boolean isOpen(Conversation info, Channel channel, Account asker) {
    boolean hidden = info.isPrivate() || info.isGroup() || info.isMpim();
    return info.isMember() && (!hidden || members.isIn(asker, channel));
  }

  @Override
  public Optional<Reach> reach(Channel channel) {
    return info(channel)
        .filter(found -> found.isMember() && !found.isArchived())
        .map(found ->
            new Reach(
                "#" + found.getName(),
                Optional.ofNullable(found.getNumOfMembers()).orElse(0),
                found.isExtShared() || found.isPendingExtShared()));
  }

  @Override
  public Access access(Account account, Channel channel) {
    if (reach(channel).isEmpty()) {
      return new Access.Shut("it is gone, or I can't see it any more.");
    }
    boolean may =
        account.chat() == ChatKind.SLACK
            && account.tenant().equals(channel.tenant())
            && info(channel).filter(found -> members.mayPost(account, channel, found)).isPresent();
    return may ? new Access.Open() : new Access.Shut("you can't post there yourself.");
  }

  @Override
  public Fit fit(Account author, Post post) {
    return Fit.ofSigns(post, LONGEST);
  }

  @Override
  public Posted post(Channel channel, Account author, Post post, String key) {
    return posts.post(channel, author, post);
  }

  /// Asked with the number of its members, for those who approve a post to it.
  private Optional<Conversation> info(Channel channel) {
    return known.findOr(
        channel,
        asked ->
            api.call(
                    asked.tenant(),
                    client ->
                        client.conversationsInfo(
                            r -> r.channel(asked.id()).includeNumMembers(true)))
                .answer()
                .map(answer -> answer.getChannel()));
  }
}
