package headway.chat.discord.peer;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// How long and how many things may be; what breaks a rule is refused.
final class Rules {
  private Rules() {}

  static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new RefusedException(Refusal.invalid(otherwise));
    }
  }

  /// A text that must be there and may have so many characters.
  static void words(DataObject of, String name, int most) {
    int length = length(of.getString(name, ""));
    require(length >= 1 && length <= most, name + " must be between 1 and " + most + " in length");
  }

  /// A text that may be absent.
  static void atMost(DataObject of, String name, int most) {
    require(length(of.getString(name, "")) <= most, name + " must be " + most + " or fewer");
  }

  static List<DataObject> list(DataObject of, String name, int most) {
    DataArray array = of.optArray(name).orElseGet(DataArray::empty);
    require(array.length() <= most, name + ": at most " + most);
    return array.stream(DataArray::getObject).toList();
  }

  static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
