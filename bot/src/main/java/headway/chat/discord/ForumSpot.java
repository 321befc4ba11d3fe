package headway.chat.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.requests.restaction.ForumPostAction;

/// A forum, in which a post is a thread with a title; Discord knows no second try of one.
record ForumSpot(IPostContainer forum, PostText text, String title, Optional<ForumTag> tag)
    implements Spot {

  @Override
  public Message put() throws Calls.Failed {
    ForumPostAction post = forum.createForumPost(title, text.message());
    return Turn.made(tag.map(post::setTags).orElse(post)).getMessage();
  }

  @Override
  public boolean knowsRepeats() {
    return false;
  }

  @Override
  public Optional<Message> found(Instant since) {
    return Calls.answer(forum.getGuild().retrieveActiveThreads()).stream()
        .flatMap(List::stream)
        .filter(thread -> isOurs(thread) && PostIds.isSince(thread, since))
        .flatMap(thread -> Calls.answer(thread.retrieveMessageById(thread.getId())).stream())
        .filter(text::isIn)
        .findFirst();
  }

  private boolean isOurs(ThreadChannel thread) {
    return thread.getParentChannel().getId().equals(forum.getId())
        && thread.getOwnerId().equals(forum.getJDA().getSelfUser().getId());
  }
}
