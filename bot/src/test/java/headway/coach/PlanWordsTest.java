package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After my first coffee            | When I have had my first coffee, I will share one thing.
          After lunch                      | When I have had lunch, I will share one thing.
          right after breakfast.           | When I have had breakfast, I will share one thing.
          my second tea                    | When I have had my second tea, I will share one thing.
          when I have lunch                | When I have lunch, I will share one thing.
          After the stand-up               | After the stand-up, I will share one thing.
          after I close my laptop          | After I close my laptop, I will share one thing.
          After coffee with Ana            | After coffee with Ana, I will share one thing.
          AFTER LUNCH                      | When I have had LUNCH, I will share one thing.
          after a cup of tea               | When I have had a cup of tea, I will share one thing.
          after having lunch               | After having lunch, I will share one thing.
          after the kids have lunch        | After the kids have lunch, I will share one thing.
          Tuesday morning                  | On Tuesday morning, I will share one thing.
          9:30 am                          | At 9:30 am, I will share one thing.
          when I park, then one link       | When I park, then one link.
          on the train home                | On the train home, I will share one thing.
          I sit down at my desk            | When I sit down at my desk, I will share one thing.
          my train ride                    | When it is time for my train ride, I will share one thing.
          Friday wrap-up                   | When it is time for Friday wrap-up, I will share one thing.
          If it is Friday, I will thank one person | If it is Friday, I will thank one person.
          When I've had my coffee, I'll post one note. | When I've had my coffee, I'll post one note.
          """)
  void ownWordsBecomeAPlan(String words, String plan) {
    assertThat(PlanWords.sentence(words)).isEqualTo(plan);
  }

  @Test
  void anEmptyOrEndlessPlanIsRefusedWithTheNextStep() {
    assertThatThrownBy(() -> PlanWords.sentence(" . "))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("intention plan");
    assertThatThrownBy(() -> PlanWords.sentence("a".repeat(241)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("240");
  }

  @Property(tries = 500)
  void aPlanIsOneLineAndStaysItself(@ForAll String words) {
    String plan;
    try {
      plan = PlanWords.sentence(words);
    } catch (UsageException expected) {
      return;
    }

    assertThat(plan).endsWith(".").doesNotContain("\n", "\t");
    assertThat(PlanWords.sentence(plan)).isEqualTo(plan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When I have had my first coffee, I will share one thing. | When you have had your first coffee, you will share one thing.
          I'm home, I’ve eaten, so I'll write | You're home, you’ve eaten, so you'll write
          When I am on my own, I do it myself; the time is mine | When you are on your own, you do it yourself; the time is yours
          At 9 am I tell me so             | At 9 am you tell you so
          When I usually am alone          | When you usually are alone
          Am I done? I was early.          | Are you done? You were early.
          My day. My way.                  | Your day. Your way.
          When you call me                 | When you call you
          After my “I am enough” minute    | After your “I am enough” minute
          After reading "my day" to me     | After reading "my day" to you
          On I-95, with some I/O, in mime  | On I-95, with some I/O, in mime
          Mia's meal, i think              | Mia's meal, you think
          """)
  void aPlanIsSaidBackInTheSecondPerson(String plan, String back) {
    assertThat(SecondPerson.of(plan)).isEqualTo(back);
  }

  @Property(tries = 500)
  void sayingItBackTwiceChangesNothingMore(@ForAll String plan) {
    String back = SecondPerson.of(plan);

    assertThat(SecondPerson.of(back)).isEqualTo(back);
  }
}
