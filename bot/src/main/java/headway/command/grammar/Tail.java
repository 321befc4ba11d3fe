package headway.command.grammar;

import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Words;
import java.util.List;

/// Takes options off the end of free words, last one first; what it cannot read stays words.
final class Tail {
  private static final int LONGEST_VALUE = 6;

  private final List<Slot> slots;
  private final Context context;
  private final Found found;

  Tail(List<Slot> slots, Context context, Found found) {
    this.slots = slots;
    this.context = context;
    this.found = found;
  }

  Words strip(Words words) {
    Words left = words;
    int before;
    do {
      before = left.size();
      for (Slot slot : slots) {
        left = left.first(left.size() - taken(slot, left));
      }
    } while (left.size() < before);
    return left;
  }

  private int taken(Slot slot, Words words) {
    return switch (slot) {
      case Slot.Literal _, Slot.Needed<?> _ -> 0;
      case Slot.Maybe<?>(Arg<?> arg) -> last(arg, words);
      case Slot.Led<?>(String keyword, Arg<?> arg) -> led(keyword, arg, words);
      case Slot.Switch(Flag flag) -> flag(flag, words);
    };
  }

  private int flag(Flag flag, Words words) {
    if (words.isEmpty() || !flag.isSaid(words.folded(words.size() - 1))) {
      return 0;
    }
    found.put(flag);
    return 1;
  }

  private <T> int last(Arg<T> arg, Words words) {
    if (words.size() < 2) {
      return 0;
    }
    Words word = words.after(words.size() - 1);
    return !arg.type().isOpen(word) && read(arg, word) ? 1 : 0;
  }

  private <T> int led(String keyword, Arg<T> arg, Words words) {
    int longest = Math.min(LONGEST_VALUE, words.size() - 1);
    for (int count = 1; count <= longest; count++) {
      int start = words.size() - count;
      if (words.folded(start - 1).equals(keyword) && read(arg, words.after(start))) {
        return count + 1;
      }
    }
    return 0;
  }

  private <T> boolean read(Arg<T> arg, Words words) {
    Reading<T> reading = arg.type().readLast(words, context);
    if (found.has(arg)
        || !(reading instanceof Read<T>(T value, int count))
        || count < words.size()) {
      return false;
    }
    found.put(arg, value);
    return true;
  }
}
