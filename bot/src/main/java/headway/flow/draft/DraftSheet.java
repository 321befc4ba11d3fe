package headway.flow.draft;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Outlet;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The form of a whole draft: its text, then its aim, its places and its time.
public final class DraftSheet {
  private final DraftFields fields;
  private final OutletBook outlets;
  private final Proposals proposals;
  private final FormTime times;

  public DraftSheet(Drafts drafts, OutletBook outlets, Proposals proposals, FormTime times) {
    this.fields = new DraftFields(drafts);
    this.outlets = outlets;
    this.proposals = proposals;
    this.times = times;
  }

  /// For a draft that is not there yet, with what is proposed for it; no kind before its words.
  ///
  /// @param source a suggestion's short name, or empty
  Form fresh(Caller caller, String source, String text) {
    Lately lately = proposals.lately(caller);
    Content.Aim aim = proposals.aim(caller, text, lately);
    List<Field> more =
        rest(
            caller,
            text.isBlank() ? new Content.Aim(Optional.empty(), aim.audience(), aim.purpose()) : aim,
            proposals.outlets(caller, lately),
            Optional.empty());
    return new Form(
        FormKind.NEW_DRAFT, source, List.of(text("What would you like to say?", text)), more);
  }

  /// For a draft as it stands.
  Form whole(Caller caller, Draft draft) {
    String label = "What should " + draft.shortName() + " say?";
    return new Form(
        FormKind.DRAFT,
        draft.shortName(),
        List.of(text(label, draft.content().text())),
        rest(caller, draft));
  }

  /// All but the text.
  Form details(Caller caller, Draft draft) {
    return new Form(FormKind.DRAFT, draft.shortName(), rest(caller, draft));
  }

  private static Field text(String label, String now) {
    return new Field("text", label, now, List.of());
  }

  private List<Field> rest(Caller caller, Draft draft) {
    return rest(caller, draft.content().aim(), draft.route().outlets(), Optional.of(draft.id()));
  }

  private List<Field> rest(
      Caller caller, Content.Aim aim, List<Outlet> to, Optional<DraftId> draft) {
    List<Field> rest = new ArrayList<>(fields.aim(caller, aim));
    rest.add(places(caller, to));
    rest.add(times.field(caller, draft));
    return rest;
  }

  /// Where this member may post now; a place that is closed to them is no longer chosen.
  private Field places(Caller caller, List<Outlet> to) {
    List<Outlet> open = outlets.open(caller.space(), caller.account());
    return Field.many(
        "to",
        "Where should it go?",
        names(to.stream().filter(open::contains)),
        names(open.stream()));
  }

  private List<String> names(Stream<Outlet> some) {
    return some.map(outlets::name).toList();
  }
}
