package headway.chat.menu;

import java.util.List;

/// What sort of value a blank takes.
public sealed interface Want {
  /// A few words.
  ///
  /// @param completed whether what somebody types can be completed
  record Words(int longest, boolean completed) implements Want {}

  record Whole(int least, int most) implements Want {}

  record OneOf(List<String> words) implements Want {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  record Channel() implements Want {}

  record Person() implements Want {}

  record Tick() implements Want {}

  /// A file that is sent along, which is filled in as the chat's address of it.
  record File() implements Want {}
}
