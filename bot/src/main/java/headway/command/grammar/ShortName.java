package headway.command.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a thing is called in chat: `d4`.
public record ShortName(Sort sort, int number) {
  private static final Pattern SHAPE = Pattern.compile("([sdqhoSDQHO])([1-9]\\d{0,8})");
  private static final int LONGEST = 10;

  public ShortName {
    if (number < 1) {
      throw new IllegalArgumentException("a short name counts from 1, not " + number);
    }
  }

  public static Optional<ShortName> of(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher shape = SHAPE.matcher(word);
    return shape.matches()
        ? Sort.of(word.charAt(0)).map(sort -> sort.number(Integer.parseInt(shape.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return sort.letter() + Integer.toString(number);
  }
}
