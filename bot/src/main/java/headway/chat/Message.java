package headway.chat;

import headway.domain.Account;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Headway says: parts in order, buttons, at most one form, at most one picture (a path).
///
/// @param outcome what became of it, to stand where the button was; empty where its label says it
public record Message(
    List<Part> parts,
    List<Button> buttons,
    Optional<Form> form,
    Optional<String> image,
    List<Part> outcome) {
  public static final Message EMPTY =
      new Message(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

  public Message {
    parts = List.copyOf(parts);
    buttons = List.copyOf(buttons);
    outcome = List.copyOf(outcome);
  }

  public static Message of(String ours) {
    return EMPTY.say(ours);
  }

  public static Message mistake(String words) {
    return EMPTY.plus(new Part.Mistake(words, ""));
  }

  /// What is wrong with which answers of a form.
  public static Message mistakes(Map<String, String> byField) {
    Message all = EMPTY;
    for (var mistake : byField.entrySet()) {
      Message next = all.parts.isEmpty() ? all : all.say(" ");
      all = next.plus(new Part.Mistake(mistake.getValue(), mistake.getKey()));
    }
    return all;
  }

  /// Whether it says why something was not done.
  public boolean isMistake() {
    return parts.stream().anyMatch(part -> part instanceof Part.Mistake);
  }

  public Message say(String ours) {
    return ours.isEmpty() ? this : plus(new Part.Ours(ours));
  }

  public Message quote(String theirs) {
    return plus(new Part.Theirs(theirs));
  }

  public Message link(String url, String label) {
    return plus(new Part.Link(url, label));
  }

  public Message when(Instant at, ZoneId zone) {
    return plus(new Part.When(at, zone));
  }

  /// An instant at which something is to happen; chats that can, say how far off it is.
  public Message due(Instant at, ZoneId zone) {
    return plus(new Part.When(at, zone, true));
  }

  public Message person(String name, Optional<Account> account) {
    return plus(new Part.Person(name, account));
  }

  public Message file(String path) {
    return plus(new Part.File(path));
  }

  public Message grid(String text) {
    return plus(new Part.Grid(text));
  }

  public Message line() {
    return parts.isEmpty() ? this : plus(new Part.Ours("\n"));
  }

  /// This message, then the other one's parts, buttons, form and picture.
  public Message then(Message other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    List<Button> both = new ArrayList<>(buttons);
    both.addAll(other.buttons);
    List<Part> ends = other.outcome.isEmpty() ? outcome : other.outcome;
    return new Message(all, both, other.form.or(() -> form), other.image.or(() -> image), ends);
  }

  public Message with(Button... more) {
    List<Button> all = new ArrayList<>(buttons);
    all.addAll(Arrays.asList(more));
    return new Message(parts, all, form, image, outcome);
  }

  public Message with(List<Button> more) {
    return with(more.toArray(Button[]::new));
  }

  /// With these buttons before the others.
  public Message withFirst(List<Button> first) {
    List<Button> all = new ArrayList<>(first);
    all.addAll(buttons);
    return new Message(parts, all, form, image, outcome);
  }

  public Message asking(Form asked) {
    return new Message(parts, buttons, Optional.of(asked), image, outcome);
  }

  /// With what became of the thing asked for, in a few words.
  public Message ending(Message done) {
    return new Message(parts, buttons, form, image, done.parts);
  }

  public Message showing(String picture) {
    return new Message(parts, buttons, form, Optional.of(picture), outcome);
  }

  private Message plus(Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.add(part);
    return new Message(all, buttons, form, image, outcome);
  }
}
