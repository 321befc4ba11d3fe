package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.type.Label;
import headway.command.type.Types;
import headway.flow.data.ExportMember;
import headway.flow.data.ForgetMember;
import headway.flow.data.ImportMember;
import java.util.List;
import java.util.Map;

/// `export`, `import`, `forget me`.
public final class DataCommands implements Area {
  private static final Arg<String> FILE =
      new Arg<>("file", Types.file(new Label("FILE", "an export", "headway.json")));

  private final ExportMember export;
  private final ImportMember take;
  private final ForgetMember forget;

  public DataCommands(ExportMember export, ImportMember take, ForgetMember forget) {
    this.export = export;
    this.take = take;
    this.forget = forget;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        command(
            "export",
            "everything of yours as one file",
            form("export", "writes it", (caller, _) -> export.export(caller))),
        command(
            "import",
            "takes in what an export holds",
            form(
                "import headway.json",
                "never logins or approvals",
                (caller, args) -> take.take(caller, args.get(FILE)),
                FILE.needed())),
        command(
            "forget",
            "deletes everything of yours",
            form(
                "forget me",
                "asks once more first",
                (caller, _) -> forget.ask(caller),
                word("me"))));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.FORGET_ME, (caller, _) -> forget.forget(caller),
        Action.KEEP_ME, (caller, _) -> forget.keep(caller));
  }
}
