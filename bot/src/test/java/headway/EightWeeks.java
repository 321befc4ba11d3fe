package headway;

import static org.assertj.core.api.Assertions.assertThat;

/// Two people and eight weeks in some chat, read from top to bottom.
final class EightWeeks {
  private EightWeeks() {}

  static void play(Conversation chat) {
    setsUp(chat);
    suggests(chat);
    isRefusedAndApproved(chat);
    keepsDraftsToThemselves(chat);
    keepsTwoWeeks(chat);
    repairsTheThird(chat);
    rests(chat);
    comesBack(chat);
    explainsEveryWeek(chat);
  }

  private static void setsUp(Conversation chat) {
    chat.says("zone Berlin").hears("@you", "Europe/Berlin");
    chat.says("start")
        .hears("@you", "I help you share a little", "Whom would you like to be useful to?");
    chat.says("People who run recycling plants").hears("@you", "Good. What should your sharing");
    chat.says("!press 2").hears("@you", "Which two or three topics?");
    chat.says("battery recycling, lithium").hears("@you", "five quiet minutes?");
    chat.says("!press 1").hears("@you", "for people who run recycling plants · to show what works");
    chat.offers("@you", "Log one", "Paste a link", "Later");
  }

  private static void suggests(Conversation chat) {
    chat.says("suggest https://example.org/lithium-recovery").hears("@you", "s1", "only you see");
    chat.says("suggest Priya passed her viva").hears("@you", "s2");
    chat.says("#general @mia: suggest https://example.org/plant-fires Two plants had one.")
        .hears("@mia", "s3", "in the pool")
        .hearsNo("@you", "s3");
  }

  private static void isRefusedAndApproved(Conversation chat) {
    chat.says("draft s1", "approve d1").hears("@you", "Not yet: d1", "of your own");
    chat.says("!press 1", "Nine of ten grams come back. Ask how they count.", "approve d1")
        .hears("@you", "d1 goes to #general (2 people) on Tue 24 Nov 2026 09:00 (Europe/Berlin)");
    chat.says("draft s2 Priya passed her viva. What I took from it: start early.", "approve d2")
        .hears("@you", "Thu 26 Nov 2026 12:30", "q2");
    chat.says("draft d2 text Priya passed her viva. What I took from it: measure early.")
        .hears("@you", "The approval of d2 no longer holds", "q2 is cancelled");
    chat.says("approve d2").hears("@you", "Thu 26 Nov 2026 12:30", "q3");
  }

  private static void keepsDraftsToThemselves(Conversation chat) {
    chat.says("@mia: drafts").hears("@mia", "No drafts waiting");
    chat.says("@mia: approve d1").hears("@mia", "You have no d1");
    chat.says("@mia: draft d2 drop").hears("@mia", "You have no d2");
    chat.says("@mia: queue").hears("@mia", "Nothing is queued").hearsNo("@mia", "grams");
    chat.says("@mia: export", "@mia: streak why", "@mia: shares").hearsNo("@mia", "Nine of ten");
  }

  private static void keepsTwoWeeks(Conversation chat) {
    chat.says("!clock 2026-11-24T08:00Z").hears("#general", "Nine of ten grams come back");
    chat.hears("@you", "1 of 2 this week");
    chat.says("!clock 2026-11-26T12:00Z").hears("#general", "measure early").hears("@you", "kept");
    chat.says("home").hears("@you", "It is kept; nothing more is asked of you.");
    chat.says("nudge mon 9:30").hears("@you", "on Mondays");
    chat.says("!clock 2026-11-30T09:00Z").hears("@you", "your first kept week", "0 of 2 this week");
    chat.offers("@you", "Draft it", "Another", "Snooze 2 h", "Not today");
    chat.says("draft s3 After a fire, the plant that kept notes was back first.");
    chat.says("approve d3 tue 10:00 to hand").hears("@you", "by hand", "Tue 1 Dec 2026 10:00");
    chat.says("!clock 2026-12-01T09:30Z")
        .hears("@you", "d3 is yours to post now")
        .offers("@you", "I posted it", "I posted it, with a link", "Move", "Drop");
    chat.says("!press 1").hears("@you", "d3 is out", "one of two this week");
    chat.says("shared https://example.org/plant-tour highlight").hears("@you", "Two in a row.");
  }

  private static void repairsTheThird(Conversation chat) {
    chat.says("!clock 2026-12-09T11:00Z", "shared https://example.org/passport inform");
    chat.says("!clock 2026-12-14T09:00Z").hears("@you", "A freeze covered it; none is left.");
    chat.says("streak repair").hears("@you", "One more share by Wednesday night");
    chat.says("shared What I got wrong about sorting insight")
        .hears("@you", "the week of 7 Dec is repaired, and its freeze is back. Three in a row.");
  }

  private static void rests(Conversation chat) {
    chat.says("draft Start with the suppliers who answer.", "draft d4 kind insight");
    chat.says("approve d4 22 dec 9:00 to #general").hears("@you", "Tue 22 Dec 2026 09:00");
    chat.says("pause from 21 dec until 27 dec").offers("@you", "Let it go out", "Hold");
    chat.says("!press 2").hears("@you", "one delivery waits");
    chat.says("!clock 2026-12-28T10:00Z").hearsNo("#general", "suppliers");
    chat.says("queue go")
        .hears("@you", "d4", "that time passed")
        .offers("@you", "Post now", "Move", "Drop");
    chat.says("!press 1").hears("#general", "Start with the suppliers who answer.");
  }

  private static void comesBack(Conversation chat) {
    chat.says("!clock 2027-01-11T09:00Z")
        .hears("@you", "A new week; your three kept weeks stay yours.")
        .hearsNo("@you", "lost");
    chat.says("shared https://example.org/second-life inform", "shared Tom's first audit celebrate")
        .hears("@you", "Two of two: a comeback.", "Four kept weeks in all.");
  }

  private static void explainsEveryWeek(Conversation chat) {
    chat.says("streak why");

    assertThat(chat.since().getFirst().text().lines().toList())
        .containsExactly(
            "23 Nov – 29 Nov · kept · 2 of 2",
            "30 Nov – 6 Dec · kept · 2 of 2",
            "7 Dec – 13 Dec · repaired · 2 of 2; filled by h6 of the 72 hours after it;"
                + " earned a freeze",
            "14 Dec – 20 Dec · frozen · 0 of 2; a freeze covered it; h6 counts in the week before",
            "21 Dec – 27 Dec · paused · 0 of 2; seven days of rest, so the week rests",
            "28 Dec – 3 Jan · frozen · 1 of 2; a freeze covered it",
            "4 Jan – 10 Jan · missed · 0 of 2; no freeze was left",
            "11 Jan – 17 Jan · kept · 2 of 2; a comeback");
  }
}
