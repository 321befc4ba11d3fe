package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Card;
import headway.domain.Draft;
import headway.domain.Intention;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Picture;
import headway.domain.Progress;
import headway.domain.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/// Whatever a person writes comes back from the bytes as it was.
final class RoundTripTest {
  @Property(tries = 300)
  void aDraftOfAnyWordsComesBack(@ForAll("drafts") Draft draft) {
    Draft read = Documents.read(throughBytes(Documents.write(draft)), Draft.class);

    assertThat(read).isEqualTo(draft);
  }

  @Property(tries = 300)
  void aMemberOfAnyWordsAndDaysComesBack(@ForAll("cards") Card card) {
    Member member = Samples.member("mia", Samples.account("mia")).with(card);

    Member read = Documents.read(throughBytes(Documents.write(member)), Member.class);

    assertThat(read).isEqualTo(member);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    Arbitrary<Progress.Owed> owed =
        Combinators.combine(
                Arbitraries.integers().list().ofMaxSize(3),
                Arbitraries.of(true, false),
                Arbitraries.longs())
            .as((tell, record, at) -> new Progress.Owed(tell, record, Instant.ofEpochMilli(at)));
    return Combinators.combine(words(), words().optional(), words().list().ofMaxSize(3), owed)
        .as(RoundTripTest::draft);
  }

  @Provide
  Arbitrary<Card> cards() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
    Arbitrary<Intention> intentions =
        Combinators.combine(words().optional(), words().optional(), words().list().ofMaxSize(5))
            .as((one, two, topics) -> new Intention(one, two, one, topics, two));
    return Combinators.combine(intentions, intentions, days)
        .as((now, before, day) -> new Card(now, List.of(new Card.Past(before, day))));
  }

  private static Draft draft(
      String words, Optional<String> maybe, List<String> credit, Progress.Owed owed) {
    Draft draft = Samples.draft(new MemberId(words), 1);
    return draft
        .revised(
            draft
                .content()
                .withText(words)
                .withAudience(words)
                .withKind(Kind.INFORM)
                .withCredit(credit)
                .withPicture(maybe.map(alt -> new Picture(words, Optional.of(alt)))))
        .with(
            new Route(
                Optional.empty(),
                maybe.map(url -> new Matter.Link("https:" + url, "https:" + words)),
                Samples.SPACE,
                List.of(new Outlet.ByHand())))
        .with(Progress.NEW.owing(owed));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .ofMaxLength(20)
        .filter(words -> words.codePoints().noneMatch(RoundTripTest::isHalfACharacter));
  }

  /// No chat can send one, and UTF-8 has none.
  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Document throughBytes(Document document) {
    DocumentCodec codec = new DocumentCodec();
    BasicOutputBuffer bytes = new BasicOutputBuffer();
    codec.encode(new BsonBinaryWriter(bytes), document, EncoderContext.builder().build());
    var reader = new BsonBinaryReader(bytes.getByteBuffers().getFirst().asNIO());
    return codec.decode(reader, DecoderContext.builder().build());
  }
}
