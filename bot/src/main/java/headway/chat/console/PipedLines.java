package headway.chat.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads lines of UTF-8 from a pipe or a file; bytes that are none become U+FFFD.
public final class PipedLines implements Lines {
  private static final int LIMIT = 1 << 20;

  private final Reader reader;
  private boolean first = true;

  public PipedLines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public Line next(boolean continued) {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input can't be read", e);
    }
  }

  private Line read() throws IOException {
    StringBuilder text = new StringBuilder();
    long length = 0;
    int sign = reader.read();
    if (sign < 0) {
      return new Line.End();
    }
    for (; sign >= 0 && sign != '\n'; sign = reader.read()) {
      length++;
      if (length <= LIMIT) {
        text.append((char) sign);
      }
    }
    return length > LIMIT ? new Line.TooLong(LIMIT) : new Line.Words(trimmed(text));
  }

  /// Without the marks that some systems put before a file and at the end of each line.
  private String trimmed(StringBuilder text) {
    if (first && text.indexOf("\uFEFF") == 0) {
      text.deleteCharAt(0);
    }
    first = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }
}
