package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Arg;
import headway.command.grammar.Arguments;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.grammar.Slot;
import headway.domain.UsageException;
import headway.flow.draft.EditDraft;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.draft.WriteDraft;
import headway.flow.outlet.OutletBook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `draft` and `drafts`.
public final class DraftCommands implements Area {
  private static final Arg<String> OWN =
      Args.opening("text", "WORDS", "a text", "What I learned this week");

  private final WriteDraft write;
  private final EditDraft edit;
  private final ShowDraft show;
  private final Sources sources;
  private final OutletBook outlets;

  public DraftCommands(
      WriteDraft write, EditDraft edit, ShowDraft show, Sources sources, OutletBook outlets) {
    this.write = write;
    this.edit = edit;
    this.show = show;
    this.sources = sources;
    this.outlets = outlets;
  }

  @Override
  public List<Command<Handler>> commands() {
    Command<Handler> drafts =
        command(
            "drafts",
            "lists the drafts that are not approved",
            form("drafts", "lists them", (caller, _) -> show.all(caller)));
    return List.of(new Command<>("draft", ways(), "writes, shows or changes a draft"), drafts);
  }

  private List<Form<Handler>> ways() {
    return List.of(
        edit(
            "d4 text Lithium recovery works at scale",
            "replaces the text",
            "text",
            (caller, args) -> edit.text(caller, number(args), args.get(Args.TEXT))),
        form(
            "draft d4 kind highlight",
            "sets what it does",
            (caller, args) ->
                edit.kind(caller, args.get(Args.NAMED_DRAFT).number(), args.get(Args.KIND)),
            Args.NAMED_DRAFT.needed(),
            word("kind"),
            Args.KIND.needed()),
        edit(
            "d4 audience people who run recycling plants",
            "sets whom it is for",
            "audience",
            (caller, args) -> edit.audience(caller, number(args), args.get(Args.TEXT))),
        edit(
            "d4 purpose show what works",
            "sets what it is to do for them",
            "purpose",
            (caller, args) -> edit.purpose(caller, number(args), args.get(Args.TEXT))),
        edit(
            "d4 credit Priya, Tom",
            "names the people to mention, commas between",
            "credit",
            (caller, args) -> edit.credit(caller, number(args), names(args.get(Args.TEXT)))),
        form(
            "draft d4 to #general, hand",
            "sets where it goes",
            (caller, args) ->
                edit.to(
                    caller,
                    number(args),
                    args.get(Args.OUTLETS).stream()
                        .map(named -> outlets.named(named.id().orElse(named.name()), caller))
                        .distinct()
                        .toList()),
            Args.NAMED_DRAFT.needed(),
            word("to"),
            Args.OUTLETS.needed()),
        edit(
            "d4 picture graph.png",
            "adds a picture, `none` takes it away",
            "picture",
            (caller, args) -> edit.picture(caller, number(args), picture(args))),
        edit(
            "d4 alt A curve that rises",
            "describes the picture",
            "alt",
            (caller, args) -> edit.alt(caller, number(args), args.get(Args.TEXT))),
        form(
            "draft d4 drop",
            "drops it",
            (caller, args) -> edit.drop(caller, number(args)),
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
                    sources.find(caller.space(), args.get(Args.SUGGESTION).number(), caller.id()),
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
        form("draft", "asks for the text", (_, _) -> write.ask()));
  }

  private static Form<Handler> edit(String example, String about, String field, Handler handler) {
    Slot[] slots = {Args.NAMED_DRAFT.needed(), word(field), Args.TEXT.needed()};
    return form("draft " + example, about, handler, slots);
  }

  private static int number(Arguments args) {
    return args.get(Args.NAMED_DRAFT).number();
  }

  private static Optional<String> picture(Arguments args) {
    return Optional.of(args.get(Args.TEXT).strip()).filter(path -> !path.equalsIgnoreCase("none"));
  }

  static List<String> names(String words) {
    if (words.strip().equalsIgnoreCase("nobody")) {
      return List.of();
    }
    List<String> names =
        Arrays.stream(words.split("[,\\n]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.isEmpty()) {
      throw new UsageException("I read no name there. `nobody` takes the credit away again.");
    }
    return names;
  }
}
