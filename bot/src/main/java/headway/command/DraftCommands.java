package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Arg;
import headway.command.grammar.Arguments;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.flow.draft.AskDraft;
import headway.flow.draft.EditDraft;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.draft.WriteDraft;
import headway.flow.outlet.OutletBook;
import java.util.ArrayList;
import java.util.List;

/// `draft` and `drafts`.
public final class DraftCommands implements Area {
  private static final Arg<String> OWN =
      Args.opening("text", "WORDS", "a text", "What I learned this week");

  private final WriteDraft write;
  private final Edits edits;
  private final ShowDraft show;
  private final Sources sources;
  private final AskDraft ask;

  /// Changing a draft, and the outlets that it may be given.
  public record Edits(EditDraft draft, OutletBook outlets) {}

  public DraftCommands(
      WriteDraft write, Edits edits, ShowDraft show, Sources sources, AskDraft ask) {
    this.write = write;
    this.edits = edits;
    this.show = show;
    this.sources = sources;
    this.ask = ask;
  }

  @Override
  public List<Command<Handler>> commands() {
    Command<Handler> drafts =
        command(
            "drafts",
            "lists the drafts that are not approved",
            form("drafts", "lists them", (caller, _) -> show.all(caller)));
    return List.of(new Command<>("draft", all(), "writes, shows or changes a draft"), drafts);
  }

  private List<Form<Handler>> all() {
    List<Form<Handler>> all =
        new ArrayList<>(new DraftEdits(edits.draft(), edits.outlets()).forms());
    all.addAll(ways());
    return all;
  }

  private List<Form<Handler>> ways() {
    return List.of(
        form(
            "draft d4 drop",
            "drops it",
            (caller, args) -> edits.draft().drop(caller, number(args)),
            Args.NAMED_DRAFT.needed(),
            word("drop")),
        form(
            "draft d4",
            "shows it, with the coach's notes",
            (caller, args) -> show.one(caller, number(args)),
            Args.NAMED_DRAFT.needed()),
        form(
            "draft s12 What surprised me is how cheap it was",
            "writes one from a suggestion",
            (caller, args) ->
                write.from(
                    caller,
                    sources.find(
                        caller.space(), args.get(Args.SUGGESTION).number(), caller.member()),
                    args.find(Args.TEXT)),
            Args.SUGGESTION.needed(),
            Args.TEXT.maybe()),
        form(
            "draft https://example.org/lithium What surprised me …",
            "writes one about a link",
            (caller, args) ->
                write.about(caller, Args.link(args.get(Args.LINK)), args.find(Args.TEXT)),
            Args.LINK.needed(),
            Args.TEXT.maybe()),
        form(
            "draft Priya passed her viva, and I learned to start earlier",
            "writes one from your words",
            (caller, args) -> write.words(caller, args.get(OWN)),
            OWN.needed()),
        form("draft", "asks for the text", (caller, _) -> ask.fresh(caller)).asking());
  }

  private static int number(Arguments args) {
    return args.get(Args.NAMED_DRAFT).number();
  }
}
