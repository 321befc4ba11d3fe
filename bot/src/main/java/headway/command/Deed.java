package headway.command;

import headway.chat.Button;
import headway.flow.Caller;
import headway.flow.Reply;

/// What a button does.
@FunctionalInterface
public interface Deed {
  Reply run(Caller caller, Button button);
}
