package headway.command;

import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.grammar.ShortName;
import headway.command.grammar.Slot;
import headway.command.grammar.Sort;
import headway.command.type.Label;
import headway.command.type.LinkOrWords;
import headway.command.type.Named;
import headway.command.type.Types;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.UsageException;
import headway.flow.ReadMatter;
import headway.link.CanonicalLink;
import headway.link.Pasted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The arguments that several commands share, and short ways to write a form.
final class Args {
  static final Arg<ShortName> DRAFT = new Arg<>("draft", Types.id(Sort.DRAFT));
  static final Arg<ShortName> NAMED_DRAFT = new Arg<>("draft", Types.lettered(Sort.DRAFT));
  static final Arg<ShortName> SUGGESTION = new Arg<>("suggestion", Types.lettered(Sort.SUGGESTION));
  static final Arg<ShortName> DELIVERY = new Arg<>("delivery", Types.id(Sort.DELIVERY));
  static final Arg<ShortName> SHARE = new Arg<>("share", Types.lettered(Sort.SHARE));
  static final Arg<String> LINK = new Arg<>("link", Types.link());
  static final Arg<LinkOrWords> MATTER = new Arg<>("what", Types.linkOrWords());
  static final Arg<Kind> KIND = new Arg<>("kind", Types.kind());
  static final Arg<Instant> WHEN = new Arg<>("when", Types.when());
  static final Arg<LocalDate> DAY_BACK = new Arg<>("day", Types.dayBack());
  static final Arg<Named> CHANNEL = new Arg<>("channel", Types.channel());
  static final Arg<Named> PERSON = new Arg<>("person", Types.person());
  static final Arg<List<Named>> OUTLETS =
      new Arg<>("outlets", Types.outlets(List.of("hand", "mastodon", "bluesky", "linkedin", "x")));
  static final Arg<String> TEXT = words("text", "WORDS", "words", "What I learned this week");
  static final Arg<String> FILE =
      new Arg<>("file", Types.file(new Label("FILE", "a file", "graph.png")));

  private Args() {}

  static Arg<String> words(String name, String placeholder, String noun, String example) {
    return new Arg<>(name, Types.words(new Label(placeholder, noun, example)));
  }

  /// Words that may not begin with a short name, which would be a slip in another form.
  static Arg<String> opening(String name, String placeholder, String noun, String example) {
    return new Arg<>(name, Types.openingWords(new Label(placeholder, noun, example)));
  }

  static Form<Handler> form(String example, String about, Handler handler, Slot... slots) {
    return new Form<>(Arrays.asList(slots), example, about, handler);
  }

  static Command<Handler> command(String name, String about, Form<Handler> only) {
    return new Command<>(name, List.of(only), about);
  }

  /// A link in its canonical form, or words.
  static Matter matter(LinkOrWords said) {
    return switch (said) {
      case LinkOrWords.Link link -> link(link.url());
      case LinkOrWords.Own own -> ReadMatter.words(own.words());
    };
  }

  static Matter.Link link(String url) {
    return switch (CanonicalLink.judge(url)) {
      case Pasted.Found found -> found.link();
      case Pasted.Refused refused -> throw new UsageException(refused.cause());
      case Pasted.NotALink _ ->
          throw new UsageException(
              "That is not a link I can read. Paste the whole of it, with https://.");
    };
  }
}
