package headway.store;

import java.nio.file.Path;

/// The pictures that drafts can show.
public interface Pictures {
  /// The picture of that name; one that is not there or can't be shown is a `UsageException`.
  Path find(String name);
}
