package headway.domain;

import java.util.Optional;

/// A picture that goes with a text: the file's path under the data folder, and its alt text.
public record Picture(String path, Optional<String> alt) {}
