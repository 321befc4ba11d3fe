package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Arguments;
import headway.command.grammar.Form;
import headway.command.grammar.Slot;
import headway.domain.UsageException;
import headway.flow.draft.EditDraft;
import headway.flow.outlet.OutletBook;
import java.util.Arrays;
import java.util.List;

/// `draft dN FIELD …`: one form for each field of a draft.
final class DraftEdits {
  private final EditDraft edit;
  private final OutletBook outlets;

  DraftEdits(EditDraft edit, OutletBook outlets) {
    this.edit = edit;
    this.outlets = outlets;
  }

  List<Form<Handler>> forms() {
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
        form(
            "draft d4 picture graph.png",
            "adds a picture",
            (caller, args) -> edit.picture(caller, number(args), args.get(Args.FILE)),
            Args.NAMED_DRAFT.needed(),
            word("picture"),
            Args.FILE.needed()),
        form(
            "draft d4 picture none",
            "takes the picture away",
            (caller, args) -> edit.withoutPicture(caller, number(args)),
            Args.NAMED_DRAFT.needed(),
            word("picture"),
            word("none")),
        edit(
            "d4 alt A curve that rises",
            "describes the picture",
            "alt",
            (caller, args) -> edit.alt(caller, number(args), args.get(Args.TEXT))));
  }

  private static Form<Handler> edit(String example, String about, String field, Handler handler) {
    Slot[] slots = {Args.NAMED_DRAFT.needed(), word(field), Args.TEXT.needed()};
    return form("draft " + example, about, handler, slots);
  }

  private static int number(Arguments args) {
    return args.get(Args.NAMED_DRAFT).number();
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
