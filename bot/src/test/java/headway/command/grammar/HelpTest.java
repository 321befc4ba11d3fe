package headway.command.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.command.grammar.Help.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HelpTest {
  @Test
  void theOverviewHasOneEntryACommand() {
    List<Entry> overview = Help.overview(Sample.GRAMMAR);

    assertThat(overview).hasSameSizeAs(Sample.GRAMMAR.commands());
    assertThat(overview).contains(new Entry("approve", "does approve", "approve d4 fri 14:30"));
  }

  @Test
  void usageIsDerivedFromTheSlots() {
    assertThat(usages("approve")).containsExactly("approve dN [WHEN] [to OUTLET…]");
    assertThat(usages("suggest")).containsExactly("suggest URL-or-words [note] [--pool] [--mine]");
    assertThat(usages("nudge"))
        .containsExactly("nudge [DAYS] TIME", "nudge daily|needed|off|on|snooze");
    assertThat(usages("shares")).contains("shares hN on DAY", "shares hN drop");
  }

  private static List<String> usages(String name) {
    return Help.of(Sample.GRAMMAR.find(name).orElseThrow()).stream().map(Entry::usage).toList();
  }
}
