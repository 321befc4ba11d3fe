package headway.chat.menu;

import java.util.List;
import java.util.stream.Stream;

/// All that can be said, as entries to choose from and blanks to fill in.
public record Menu(List<Entry> entries) {
  public Menu {
    entries = List.copyOf(entries);
    distinct(entries.stream().map(Entry::name));
  }

  public sealed interface Entry {
    String name();

    String about();
  }

  /// Entries that belong together.
  public record Group(String name, String about, List<Leaf> leaves) implements Entry {
    public Group {
      leaves = List.copyOf(leaves);
      distinct(leaves.stream().map(Leaf::name));
    }
  }

  /// One thing to say.
  public record Leaf(String name, String about, List<Blank> blanks) implements Entry {
    public Leaf {
      blanks = List.copyOf(blanks);
      distinct(blanks.stream().map(Blank::name));
    }
  }

  /// One value to fill in.
  public record Blank(String name, String about, Want want, boolean needed) {}

  private static void distinct(Stream<String> names) {
    List<String> all = names.toList();
    if (all.stream().distinct().count() < all.size()) {
      throw new IllegalArgumentException("two of one name among " + all);
    }
  }
}
