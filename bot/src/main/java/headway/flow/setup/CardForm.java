package headway.flow.setup;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.coach.PlanWords;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.FieldReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The form of a member's whole card.
final class CardForm {
  static final String TARGET = "target";

  private static final String AUDIENCE = "audience";
  private static final String PURPOSE = "purpose";
  private static final String KNOWN_FOR = "known-for";
  private static final String TOPICS = "topics";
  private static final String PLAN = "plan";

  private CardForm() {}

  static Form of(Member member, LocalDate today) {
    Intention card = member.intention();
    return new Form(
        FormKind.INTENTION,
        "",
        List.of(
            field(AUDIENCE, "Whom would you like to be useful to?", card.audience()),
            field(PURPOSE, "What should your sharing do for them?", card.purpose()),
            field(KNOWN_FOR, "What would you like to be known for?", card.knownFor()),
            field(TOPICS, "Which one to five topics? Commas between.", topics(card)),
            field(PLAN, "When are there five quiet minutes?", card.plan())),
        List.of(
            field(
                TARGET,
                "How many shares a week?",
                Optional.of(String.valueOf(target(member, today))))));
  }

  /// The target that holds from next week on.
  static int target(Member member, LocalDate today) {
    LocalDate next = member.rhythm().weekOf(today).last().plusDays(1);
    return member.rhythm().targetOn(next);
  }

  static UnaryOperator<Intention> changes(FieldReader fields) {
    var audience = fields.change(AUDIENCE, CardWords::plain);
    var purpose = fields.change(PURPOSE, CardWords::plain);
    var knownFor = fields.change(KNOWN_FOR, CardWords::plain);
    var topics = fields.change(TOPICS, CardForm::read);
    var plan = fields.change(PLAN, PlanWords::sentence);
    return card ->
        new Intention(
            audience.apply(card.audience()),
            purpose.apply(card.purpose()),
            knownFor.apply(card.knownFor()),
            topics.apply(Optional.of(card.topics())).orElse(List.of()),
            plan.apply(card.plan()));
  }

  private static List<String> read(String topics) {
    return Intention.BLANK.withTopics(CardWords.topics(topics)).topics();
  }

  private static Optional<String> topics(Intention card) {
    return Optional.of(String.join(", ", card.topics())).filter(words -> !words.isEmpty());
  }

  private static Field field(String name, String label, Optional<String> now) {
    return new Field(name, label, now.orElse(""), List.of());
  }
}
