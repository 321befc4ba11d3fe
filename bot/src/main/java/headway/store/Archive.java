package headway.store;

import headway.domain.MemberId;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Members' exports, as files in one folder that only the bot's user can read.
public interface Archive {
  /// Writes one file, the same again for the same member and instant.
  ///
  /// @param received is told, and never read again
  Path write(MemberArchive archive, Received received);

  /// Reads a file of that folder; anything else, or a broken one, is a `UsageException`.
  MemberArchive read(String file);

  /// The same of a file that was sent.
  MemberArchive read(String file, ByteBuffer bytes);

  /// Deletes all exports of this member.
  void removeAll(MemberId member);
}
