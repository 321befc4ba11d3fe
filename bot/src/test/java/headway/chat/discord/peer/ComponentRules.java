package headway.chat.discord.peer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord's limits on rows, buttons, selects and forms.
public final class ComponentRules {
  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int SELECT = 3;
  static final int INPUT = 4;
  static final int WORDS = 10;
  static final int LABEL = 18;
  private static final int LINK_STYLE = 5;
  private static final int ROWS = 5;
  private static final int CUSTOM_ID = 100;

  private ComponentRules() {}

  /// The rows of a message.
  static void check(DataObject message) {
    Set<String> ids = new HashSet<>();
    for (DataObject row : Rules.list(message, "components", ROWS)) {
      Rules.require(row.getInt("type") == ROW, "components: only rows stand in a message");
      List<DataObject> inside = Rules.list(row, "components", 5);
      Rules.require(!inside.isEmpty(), "components: a row is not empty");
      inside.forEach(one -> checkInRow(one, inside.size(), ids));
    }
  }

  private static void checkInRow(DataObject one, int inRow, Set<String> ids) {
    switch (one.getInt("type")) {
      case BUTTON -> checkButton(one, ids);
      case SELECT -> {
        Rules.require(inRow == 1, "components: a select has a row of its own");
        checkSelect(one, ids);
      }
      default -> Rules.require(false, "components: type " + one.getInt("type"));
    }
  }

  private static void checkButton(DataObject button, Set<String> ids) {
    Rules.atMost(button, "label", 80);
    Rules.require(
        !button.getString("label", "").isEmpty() || button.hasKey("emoji"),
        "label: a button needs one");
    if (button.getInt("style") == LINK_STYLE) {
      Rules.words(button, "url", 512);
      Rules.require(!button.hasKey("custom_id"), "custom_id: none on a link");
    } else {
      checkId(button, ids);
    }
  }

  private static void checkSelect(DataObject select, Set<String> ids) {
    checkId(select, ids);
    Rules.atMost(select, "placeholder", 150);
    List<DataObject> options = Rules.list(select, "options", 25);
    Rules.require(!options.isEmpty(), "options: at least one");
    Set<String> values = new HashSet<>();
    options.forEach(option -> {
      Rules.words(option, "label", 100);
      Rules.words(option, "value", 100);
      Rules.atMost(option, "description", 100);
      Rules.require(values.add(option.getString("value")), "options: a value stands twice");
    });
  }

  private static void checkId(DataObject component, Set<String> ids) {
    Rules.words(component, "custom_id", CUSTOM_ID);
    Rules.require(ids.add(component.getString("custom_id")), "custom_id: stands twice");
  }

  /// A form.
  public static void checkModal(DataObject modal) {
    Rules.words(modal, "title", 45);
    Rules.words(modal, "custom_id", CUSTOM_ID);
    List<DataObject> parts = Rules.list(modal, "components", 5);
    Rules.require(!parts.isEmpty(), "components: at least one");
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> checkPart(part, ids));
  }

  private static void checkPart(DataObject part, Set<String> ids) {
    switch (part.getInt("type")) {
      case LABEL -> {
        Rules.words(part, "label", 45);
        Rules.atMost(part, "description", 100);
        checkAsked(part.getObject("component"), ids);
      }
      case ROW -> {
        DataArray inside = part.getArray("components");
        Rules.require(inside.length() == 1, "components: one input a row");
        Rules.words(inside.getObject(0), "label", 45);
        checkAsked(inside.getObject(0), ids);
      }
      case WORDS -> Rules.words(part, "content", 4_000);
      default -> Rules.require(false, "components: type " + part.getInt("type"));
    }
  }

  private static void checkAsked(DataObject asked, Set<String> ids) {
    switch (asked.getInt("type")) {
      case INPUT -> {
        checkId(asked, ids);
        Rules.atMost(asked, "placeholder", 100);
        Rules.atMost(asked, "value", asked.getInt("max_length", 4_000));
        Rules.require(asked.getInt("max_length", 4_000) <= 4_000, "max_length: 4000 at most");
      }
      case SELECT -> checkSelect(asked, ids);
      default -> Rules.require(false, "components: type " + asked.getInt("type"));
    }
  }
}
