package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.draft.Readiness.Lack;
import headway.store.Drafts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The fields of a draft that can be asked, with answers to tap.
final class DraftFields {
  private static final int DRAFTS_BACK = 20;
  private static final int OFFERED = 3;
  private static final List<String> AUDIENCES =
      List.of("My colleagues", "People in my field", "People I could work with");
  private static final List<String> PURPOSES =
      List.of("Save them time", "Show what works", "Start a conversation");
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::word).toList();

  private final Drafts drafts;

  DraftFields(Drafts drafts) {
    this.drafts = drafts;
  }

  Form form(Caller caller, Draft draft, List<Lack> lacks) {
    return new Form(
        FormKind.DRAFT,
        draft.shortName(),
        lacks.stream().map(lack -> field(caller, lack)).toList());
  }

  /// A button for each answer on offer.
  List<Button> options(Caller caller, Draft draft, Lack lack) {
    Form form = form(caller, draft, List.of(lack));
    Field field = form.fields().getFirst();
    return field.options().stream()
        .map(option -> new Button(option, Action.ANSWER, Answer.subject(form, field)))
        .toList();
  }

  private Field field(Caller caller, Lack lack) {
    return switch (lack) {
      case WORDS -> new Field("text", "Your words");
      case KIND -> kind("");
      case AUDIENCE -> audience(caller, "");
      case PURPOSE -> purpose(caller, "");
    };
  }

  /// The three that say what it is to do, as they stand now.
  List<Field> aim(Caller caller, Content.Aim now) {
    return List.of(
        kind(now.kind().map(Kind::word).orElse("")),
        audience(caller, now.audience().orElse("")),
        purpose(caller, now.purpose().orElse("")));
  }

  private static Field kind(String now) {
    return new Field("kind", "What does it do?", now, KINDS);
  }

  private Field audience(Caller caller, String now) {
    return new Field("audience", "Whom is it for?", now, audiences(caller));
  }

  private static Field purpose(Caller caller, String now) {
    return new Field("purpose", "What should it do for them?", now, purposes(caller));
  }

  /// The card's audience, whom the member wrote for lately, then what most people can say.
  private List<String> audiences(Caller caller) {
    Stream<String> own =
        Stream.concat(
            caller.member().intention().audience().stream(),
            drafts.latest(caller.id(), DRAFTS_BACK).stream()
                .flatMap(draft -> draft.content().aim().audience().stream()));
    return offered(own, AUDIENCES);
  }

  private static List<String> purposes(Caller caller) {
    return offered(caller.member().intention().purpose().stream(), PURPOSES);
  }

  /// As many as can be taken in, and short enough for a button.
  private static List<String> offered(Stream<String> own, List<String> others) {
    return Stream.concat(own.filter(words -> words.length() <= Field.LABEL), others.stream())
        .distinct()
        .limit(OFFERED)
        .toList();
  }
}
