package headway.flow.draft;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Says what a draft lacks, and asks for it right there.
final class Lacking {
  static final List<String> PURPOSES =
      List.of("Save them time", "Show what works", "Start a conversation");

  private Lacking() {}

  /// What lacks, as a question with buttons; the words first, since nobody else has them.
  static Message message(Draft draft, List<Readiness.Lack> lacks, int missingWords) {
    return lacks.contains(Readiness.Lack.WORDS)
        ? words(draft, missingWords)
        : Message.of("Before it can go out: " + question(lacks.getFirst()))
            .asking(new Form(FormKind.DRAFT, draft.shortName(), fields(lacks)));
  }

  private static Message words(Draft draft, int missing) {
    String words = missing == 1 ? "one word" : missing + " words";
    return Message.of(
            "Not yet: "
                + draft.shortName()
                + " needs "
                + words
                + " more of your own, perhaps what you'd tell a colleague. It's kept.")
        .with(
            new Button("Add a line", Action.ADD_LINE, draft.shortName(), draft.revision()),
            new Button("Ask me a question", Action.ASK_ME, draft.shortName(), draft.revision()),
            new Button("Later", Action.LATER, draft.shortName()));
  }

  private static List<Field> fields(List<Readiness.Lack> lacks) {
    List<Field> fields = new ArrayList<>();
    lacks.forEach(lack -> fields.add(field(lack)));
    return fields;
  }

  private static String question(Readiness.Lack lack) {
    return switch (lack) {
      case WORDS -> "what would you say of it?";
      case KIND -> "what does it do?";
      case AUDIENCE -> "whom is it for?";
      case PURPOSE -> "what should it do for them?";
    };
  }

  private static Field field(Readiness.Lack lack) {
    return switch (lack) {
      case WORDS -> new Field("text", "Your words");
      case KIND ->
          new Field(
              "kind", "What it does", "", Arrays.stream(Kind.values()).map(Kind::word).toList());
      case AUDIENCE -> new Field("audience", "Whom is it for?");
      case PURPOSE -> new Field("purpose", "What should it do for them?", "", PURPOSES);
    };
  }
}
