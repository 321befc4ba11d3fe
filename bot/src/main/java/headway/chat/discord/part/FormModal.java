package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;

/// A form as a modal: all of its fields at once.
public final class FormModal {
  private static final String OPEN = "ask:";
  private static final String AGAIN = "again:";
  private static final String FORM = "form:";
  private static final String TITLE = "Headway";
  private static final Pattern MARKUP = Pattern.compile("[\\\\*_~`|<>\\n]");

  private FormModal() {}

  /// The modal of that form; empty where it doesn't hold all that stands in it.
  public static Optional<Modal> of(Form form, Asked asked) {
    return of(form, asked, List.of());
  }

  /// @param said what stands above the fields, or below the label of the first if it goes on from
  ///   it
  private static Optional<Modal> of(Form form, Asked asked, List<Part> said) {
    String id = FORM + asked.written();
    String words = Pieces.of(said).all().stream().findFirst().orElse("");
    boolean above = !words.isEmpty() && hint(form, words).isEmpty();
    List<Field> shown = shown(form, above ? 1 : 0);
    if (id.length() > Modal.MAX_ID_LENGTH || !shown.stream().allMatch(FormInput::holds)) {
      return Optional.empty();
    }
    List<ModalTopLevelComponent> all = new ArrayList<>();
    if (above && shown.size() < Modal.MAX_COMPONENTS) {
      all.add(TextDisplay.of(words));
    }
    List<Label> inputs = inputs(shown, Modal.MAX_COMPONENTS - all.size());
    hint(form, words)
        .filter(hint -> !hint.isEmpty())
        .ifPresent(hint -> inputs.addFirst(inputs.removeFirst().withDescription(hint)));
    all.addAll(inputs);
    return Optional.of(Modal.create(id, TITLE).addComponents(all).build());
  }

  /// What follows the first question, if nothing else is said and it is plain and short enough.
  private static Optional<String> hint(Form form, String words) {
    String question = form.fields().getFirst().label();
    return Optional.of(words)
        .filter(all -> all.startsWith(question))
        .map(all -> all.substring(question.length()).strip())
        .filter(hint -> hint.length() <= Label.DESCRIPTION_MAX_LENGTH)
        .filter(hint -> !MARKUP.matcher(hint).find());
  }

  /// The modal that a letter asks by, under what the letter says.
  public static Optional<Modal> of(Form form, Letter letter, Audience to) {
    return of(form, Asked.of(letter, to), letter.message().parts());
  }

  /// What a filled modal answers.
  public static Optional<Asked> asked(String customId) {
    return customId.startsWith(FORM)
        ? Optional.of(Asked.read(customId.substring(FORM.length())))
        : Optional.empty();
  }

  /// Where the form is asked that a button opens, if that is what it does.
  public static Optional<Asked> opened(String customId) {
    return customId.startsWith(OPEN)
        ? Optional.of(Asked.read(customId.substring(OPEN.length())))
        : Optional.empty();
  }

  /// What the button is called that opens a filled form again.
  public static String refill(String name) {
    return AGAIN + name;
  }

  /// Which filled form a button opens again, if that is what it does.
  public static Optional<String> refilled(String customId) {
    return customId.startsWith(AGAIN)
        ? Optional.of(customId.substring(AGAIN.length()))
        : Optional.empty();
  }

  /// The button that opens it, where a letter asks for more than one press, or where own words are
  /// heard in no other way.
  static Optional<Button> opener(Letter letter, Audience to) {
    Asked asked = Asked.of(letter, to);
    return letter
        .message()
        .form()
        .filter(form -> isMoreThanAPress(form) || to instanceof Audience.Whisper)
        .flatMap(form -> of(form, asked))
        .map(_ -> Rows.button(OPEN + asked.written(), "Fill it in"));
  }

  private static boolean isMoreThanAPress(Form form) {
    return form.all().size() > 1 || form.fields().getFirst().options().isEmpty();
  }

  /// Its fields, and as many of the further ones as there is room for.
  private static List<Field> shown(Form form, int taken) {
    int room = Math.max(Modal.MAX_COMPONENTS - taken, form.fields().size());
    return form.all().stream().limit(room).toList();
  }

  private static List<Label> inputs(List<Field> fields, int most) {
    int room = most - fields.size();
    List<Label> all = new ArrayList<>();
    for (Field field : fields) {
      List<Label> inputs = FormInput.of(field, room);
      room -= inputs.size() - 1;
      all.addAll(inputs);
    }
    return all;
  }
}
