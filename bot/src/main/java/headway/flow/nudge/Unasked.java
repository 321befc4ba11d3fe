package headway.flow.nudge;

import headway.chat.Message;
import java.util.List;

/// The one unasked message of a day.
///
/// @param step whether it offers a step, so that it can be ignored
/// @param goodbye whether it is the last one
/// @param used ids of the wordings it used
/// @param told keys of what it announces
record Unasked(
    Message message, boolean step, boolean goodbye, List<String> used, List<String> told) {
  Unasked {
    used = List.copyOf(used);
    told = List.copyOf(told);
  }
}
