package headway.command;

import static headway.command.Args.form;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Arg;
import headway.command.grammar.Arguments;
import headway.command.grammar.Command;
import headway.command.grammar.Flag;
import headway.domain.UsageException;
import headway.flow.suggest.SuggestLink;
import headway.flow.suggest.SuggestLink.Into;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `suggest`.
public final class SuggestCommands implements Area {
  private static final Flag POOL = new Flag("pool", "for everybody in this space");
  private static final Flag MINE = new Flag("mine", "for your own list alone");
  private static final Arg<String> NOTE =
      Args.words("note", "note", "a note", "Their yield is twice ours.");

  private final SuggestLink suggest;

  public SuggestCommands(SuggestLink suggest) {
    this.suggest = suggest;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "suggest",
            List.of(
                form(
                    "suggest https://example.org/lithium Their yield is twice ours.",
                    "in a channel for all, in a direct message for you; --pool, --mine choose",
                    (caller, args) ->
                        suggest.suggest(
                            caller, Args.link(args.get(Args.LINK)), args.find(NOTE), into(args)),
                    Args.LINK.needed(),
                    NOTE.maybe(),
                    POOL.slot(),
                    MINE.slot()),
                form(
                    "suggest Priya passed her viva",
                    "keeps a few words",
                    (caller, args) ->
                        suggest.suggest(
                            caller,
                            Args.matter(args.get(Args.MATTER)),
                            Optional.empty(),
                            into(args)),
                    Args.MATTER.needed(),
                    POOL.slot(),
                    MINE.slot()),
                form("suggest", "asks what", (_, _) -> suggest.ask()).asking()),
            "keeps something worth sharing"));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(Action.PASTE_LINK, (_, _) -> suggest.ask());
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(FormKind.SUGGEST, suggest::submit);
  }

  private static Into into(Arguments args) {
    if (args.has(POOL) && args.has(MINE)) {
      throw new UsageException("--pool and --mine are two lists. Name one of them.");
    }
    return args.has(POOL) ? Into.POOL : args.has(MINE) ? Into.MINE : Into.BY_PLACE;
  }
}
