package headway.flow.queue;

import headway.domain.MemberId;
import headway.store.SentPictures;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/// Pictures that are whatever they are called, there or not.
final class NamedPictures implements SentPictures {
  @Override
  public Path find(String name) {
    return Path.of(name);
  }

  @Override
  public String keep(MemberId of, String called, ByteBuffer bytes, Instant at) {
    return called;
  }

  @Override
  public void trim(MemberId of, Set<String> shown) {}

  @Override
  public boolean isSent(String name) {
    return false;
  }

  @Override
  public void removeAll(MemberId of) {}
}
