package headway.command;

import headway.command.grammar.Arguments;
import headway.flow.Caller;
import headway.flow.Reply;

/// Runs a command that was understood.
@FunctionalInterface
public interface Handler {
  Reply run(Caller caller, Arguments arguments);
}
