package headway.store;

import headway.domain.MemberId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Set;

/// The pictures that lie in one folder, and those that members sent in a chat.
public interface SentPictures extends Pictures {
  /// Keeps a picture that a member sent; of what can't be shown, a `UsageException` tells why.
  ///
  /// @param called as its file was; the same bytes again are the same picture
  /// @return the name that [#find] knows it by, on every machine
  String keep(MemberId of, String called, ByteBuffer bytes, Instant at);

  /// Deletes the oldest beyond what one member may keep.
  ///
  /// @param shown names of those that are kept in any case
  void trim(MemberId of, Set<String> shown);

  /// Whether a picture of that name was sent, and is deleted with whoever sent it.
  boolean isSent(String name);

  /// Deletes all that a member sent.
  void removeAll(MemberId of);
}
