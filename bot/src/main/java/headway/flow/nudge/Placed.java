package headway.flow.nudge;

import headway.chat.Message;
import headway.coach.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts messages into a wording's places, so that members' words stay members' words.
final class Placed {
  /// From here on characters mean what we agree on; no wording holds them.
  private static final char FIRST = '\uE000';

  private final List<Slot> slots;
  private final Map<Slot, Message> values;

  Placed(Map<Slot, Message> values) {
    this.values = Map.copyOf(values);
    this.slots = List.copyOf(values.keySet());
  }

  /// A character for each value.
  Map<Slot, String> markers() {
    Map<Slot, String> markers = new EnumMap<>(Slot.class);
    for (int i = 0; i < slots.size(); i++) {
      markers.put(slots.get(i), String.valueOf((char) (FIRST + i)));
    }
    return markers;
  }

  /// The wording with each value where its character stands.
  Message in(String text) {
    Message message = Message.EMPTY;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      int place = text.charAt(at) - FIRST;
      if (place >= 0 && place < slots.size()) {
        Message value = values.getOrDefault(slots.get(place), Message.EMPTY);
        message = message.say(text.substring(from, at)).then(value);
        from = at + 1;
      }
    }
    return message.say(text.substring(from));
  }
}
