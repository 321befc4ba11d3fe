package headway.chat.discord.peer;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A person at Discord: what they do, and what they see.
public final class FakeUser {
  private final Person person;
  private final FakeDiscord.Works works;
  private final Deeds deeds;
  private final ZoneId zone;
  private final boolean isWaiting;

  FakeUser(Person person, FakeDiscord.Works works, ZoneId zone) {
    this(person, works, zone, true);
  }

  private FakeUser(Person person, FakeDiscord.Works works, ZoneId zone, boolean isWaiting) {
    this.person = person;
    this.works = works;
    this.zone = zone;
    this.isWaiting = isWaiting;
    this.deeds = new Deeds(person, works.world(), works.interactions(), works.mail());
  }

  /// The same, who goes on before the bot has answered.
  public FakeUser hasty() {
    return new FakeUser(person, works, zone, false);
  }

  public String id() {
    return person.id();
  }

  /// Their conversation with the bot.
  public String direct() {
    return works.world().direct(person.id()).id();
  }

  /// Takes no direct messages from now on, or takes them again.
  public void closesDirect(boolean closed) {
    works.world().closeDirect(person.id(), closed);
  }

  /// Writes to the bot; returns the message's id.
  public String writes(String words) {
    return new Letters(person, works).write(direct(), words, Optional.empty());
  }

  /// Uploads a file to go with a message or a command; returns its number.
  public String uploads(String name, byte[] bytes) {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    return works.mail().keep(new Call.Attachment(name, content), "").getString("id");
  }

  /// Where an uploaded file stands.
  public String address(String upload) {
    return works.mail().told(upload).getString("url");
  }

  /// A file that was uploaded is there no more.
  public void loses(String upload) {
    works.mail().lose(upload);
  }

  /// Writes to the bot, with what was uploaded.
  public String writesWith(String words, String... uploads) {
    DataArray files = DataArray.empty();
    List.of(uploads).forEach(id -> files.add(works.mail().told(id)));
    return new Letters(person, works).write(direct(), words, files);
  }

  /// The same message once more, as when Discord replays it.
  public void writesAgain(String id) {
    new Letters(person, works).tellAgain(id);
  }

  /// Writes in a channel without naming the bot.
  public String writes(String channel, String words) {
    return new Letters(person, works).write(channel, words, Optional.empty());
  }

  /// Names the bot in a channel.
  public String mentions(String channel, String words) {
    return writes(channel, "<@" + World.BOT.id() + "> " + words);
  }

  /// Answers a message, where it stands.
  public String replies(Sight to, String words) {
    return new Letters(person, works)
        .write(post(to.id()).place().id(), words, Optional.of(to.id()));
  }

  public void reacts(Sight to, String emoji) {
    new Letters(person, works).react(post(to.id()), emoji);
  }

  public void takesBack(Sight reacted, String emoji) {
    new Letters(person, works).takeBack(post(reacted.id()), emoji);
  }

  /// Sends a slash command in that channel; returns the interaction's id.
  ///
  /// @param path such as `headway draft show`
  public String commands(String channel, String path, Map<String, String> values) {
    return waited(deeds.command(works.world().place(channel), path, values)).id();
  }

  /// The same interaction once more, as when Discord delivers it twice.
  public void asksAgain(String interaction) {
    works.interactions().askAgain(interaction);
  }

  /// What is offered while they type in an option: values by name.
  public List<String> isOffered(
      String channel, String path, Map<String, String> values, String option) {
    Asked asked = deeds.autocomplete(works.world().place(channel), path, values, option);
    return works.interactions().offered(waited(asked)).stream()
        .map(choice -> choice.getString("name"))
        .toList();
  }

  /// Uses a command of a message's menu.
  public String uses(String message, String name) {
    return waited(deeds.use(post(message), name)).id();
  }

  /// Presses the button of that label on the latest message that has it.
  public String presses(String label) {
    return pressesOn(latest(sight -> sight.buttons().contains(label), label), label);
  }

  /// Presses the button of that number, from one, of the latest message that has any; in an open
  /// form, chooses that option and sends it.
  public String presses(int number) {
    if (form().isPresent()) {
      OpenForm open = new OpenForm(form().get().modal());
      return submits(Map.of(open.firstChosen(), open.options().get(number - 1)));
    }
    Sight sight = latest(one -> !one.buttons().isEmpty(), "button");
    return press(sight, sight.elements().get(number - 1));
  }

  /// Presses that button of a message as they once saw it, whoever it was for.
  public String pressesOn(Sight seen, String label) {
    return press(seen, seen.elements().get(seen.buttons().indexOf(label)));
  }

  /// Presses a button that the bot never made, on that message.
  public String pressesUnknown(Sight on, String customId) {
    return press(on, DataObject.empty().put("custom_id", customId));
  }

  private String press(Sight seen, DataObject button) {
    return waited(deeds.press(post(seen.id()), button)).id();
  }

  /// Picks these options of the latest message that offers the first.
  public String picks(String... labels) {
    Sight sight = latest(one -> one.options().contains(labels[0]), labels[0]);
    Post post = post(sight.id());
    DataObject select =
        Sight.parts(post).stream()
            .filter(one -> one.toString().contains("\"" + labels[0] + "\""))
            .findFirst()
            .orElseThrow();
    return waited(deeds.pick(post, select, List.of(labels))).id();
  }

  /// Sends the open form with these values by label; it closes once the bot has answered.
  public String submits(Map<String, String> answers) {
    Interactions.Form form = form().orElseThrow(() -> new AssertionError("no form is open"));
    Asked asked = deeds.submit(form, answers);
    works.interactions().close(person.id(), form);
    return waited(asked).id();
  }

  /// Sends the open form with these words in its first field that takes words.
  public String submits(String words) {
    Interactions.Form form = form().orElseThrow(() -> new AssertionError("no form is open"));
    return submits(Map.of(new OpenForm(form.modal()).firstTyped(), words));
  }

  /// Closes the open form without sending it; the bot doesn't hear of it.
  public void closesForm() {
    form().ifPresent(form -> works.interactions().close(person.id(), form));
  }

  /// The form that is open before them, as a message.
  public Optional<Sight> seesForm() {
    return form().map(one -> new OpenForm(one.modal()).sight(one.opener().id()));
  }

  /// What stands before them alone now, the oldest first: their conversation with the bot, and
  /// ephemeral answers anywhere; their own words not.
  public List<Sight> sees() {
    String direct = direct();
    Markdown reader = new Markdown(works.world(), zone);
    return works.world().posts.those(post -> post.author().bot() && isBefore(post, direct)).stream()
        .map(post -> Sight.of(post, reader))
        .toList();
  }

  private boolean isBefore(Post post, String direct) {
    return post.only().map(person.id()::equals).orElse(post.place().id().equals(direct));
  }

  private Optional<Interactions.Form> form() {
    return works.interactions().form(person.id());
  }

  private Sight latest(Predicate<Sight> wanted, String what) {
    return sees().reversed().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + what + " in " + sees()));
  }

  private Post post(String id) {
    return works.world().posts.find(id).orElseThrow(() -> new AssertionError("no message " + id));
  }

  private Asked waited(Asked asked) {
    if (isWaiting && !asked.isAnswered()) {
      throw new AssertionError("not answered within three seconds: " + asked.id());
    }
    return asked;
  }
}
