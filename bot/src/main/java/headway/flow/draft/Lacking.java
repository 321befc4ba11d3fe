package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Draft;
import headway.flow.Caller;
import headway.flow.TimeWords;
import headway.flow.draft.Readiness.Lack;
import headway.link.CanonicalLink;
import headway.link.Span;
import java.util.List;

/// Says what a draft lacks, and asks for it right there: a tap fills it.
final class Lacking {
  private static final String HINT = ", perhaps what you'd tell a colleague.";

  private final Readiness readiness;
  private final DraftFields fields;

  Lacking(Readiness readiness, DraftFields fields) {
    this.readiness = readiness;
    this.fields = fields;
  }

  /// What lacks first, beside the draft itself; the words first, since nobody else has them.
  Message ask(Caller caller, Draft draft, Lack lack) {
    return lack == Lack.WORDS
        ? Message.of("It needs " + words(draft) + " before it can go out" + HINT)
            .with(wordButtons(draft))
        : Message.of("Before it can go out: " + question(lack, "it"))
            .with(buttons(caller, draft, lack));
  }

  /// What lacks first, in place of an approval.
  Message refuse(Caller caller, Draft draft, Lack lack) {
    return lack == Lack.WORDS
        ? Message.of("Not yet: " + draft.shortName() + still(draft) + HINT + " It's kept.")
            .with(wordButtons(draft))
        : Message.of("Not yet: " + question(lack, draft.shortName()) + " It's kept.")
            .with(buttons(caller, draft, lack));
  }

  /// Asks for another kind than the one proposed.
  Message kinds(Caller caller, Draft draft) {
    return Message.of(TimeWords.sentence(question(Lack.KIND, draft.shortName())))
        .with(fields.options(caller, draft, Lack.KIND));
  }

  private String still(Draft draft) {
    return isOnlyLinks(draft.content().text())
        ? " is only a link so far. Add " + words(draft)
        : " needs " + words(draft);
  }

  private String words(Draft draft) {
    int missing = readiness.missingWords(draft);
    String more = readiness.hasNoWords(draft) ? " " : " more ";
    return TimeWords.number(missing) + more + (missing == 1 ? "word" : "words") + " of your own";
  }

  private static boolean isOnlyLinks(String text) {
    StringBuilder rest = new StringBuilder(text);
    List<Span> links = CanonicalLink.in(text);
    links.reversed().forEach(link -> rest.delete(link.start(), link.end()));
    return !links.isEmpty() && rest.toString().isBlank();
  }

  private static List<Button> wordButtons(Draft draft) {
    return List.of(
        new Button("Add a line", Action.ADD_LINE, draft.shortName(), draft.revision()),
        new Button("Ask me a question", Action.ASK_ME, draft.shortName(), draft.revision()),
        new Button("Later", Action.LATER, draft.shortName()));
  }

  private List<Button> buttons(Caller caller, Draft draft, Lack lack) {
    Message options = Message.EMPTY.with(fields.options(caller, draft, lack));
    return options
        .with(
            new Button("In my words", Action.FILL_DRAFT, draft.shortName()),
            new Button("Later", Action.LATER, draft.shortName()))
        .buttons();
  }

  private static String question(Lack lack, String what) {
    return switch (lack) {
      case WORDS -> "what would you say of " + what + "?";
      case KIND -> "what does " + what + " do?";
      case AUDIENCE -> "whom is " + what + " for?";
      case PURPOSE -> "what should " + what + " do for them?";
    };
  }
}
