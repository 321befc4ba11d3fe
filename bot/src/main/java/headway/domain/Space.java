package headway.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A group's place: its share channel, the channels a Lead listed as outlets, whether posts wait.
public record Space(
    SpaceId id, String name, Optional<Channel> shareChannel, List<Channel> listed, boolean held) {
  public Space {
    listed = List.copyOf(listed);
  }

  /// With this share channel, which is thereby listed too.
  public Space sharingIn(Channel channel) {
    return new Space(id, name, Optional.of(channel), plus(channel), held);
  }

  public Space listing(Channel channel) {
    return new Space(id, name, shareChannel, plus(channel), held);
  }

  public Space unlisting(Channel channel) {
    return new Space(
        id,
        name,
        shareChannel.filter(share -> !share.equals(channel)),
        listed.stream().filter(other -> !other.equals(channel)).toList(),
        held);
  }

  public Space holding(boolean hold) {
    return new Space(id, name, shareChannel, listed, hold);
  }

  private List<Channel> plus(Channel channel) {
    if (listed.contains(channel)) {
      return listed;
    }
    List<Channel> next = new ArrayList<>(listed);
    next.add(channel);
    return next;
  }
}
