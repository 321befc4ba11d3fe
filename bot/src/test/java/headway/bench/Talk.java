package headway.bench;

import java.util.List;

/// A member's lines, over and over: what they suggest, write, approve, log and look at.
final class Talk {
  /// What is said before anything is measured.
  static final List<String> SET_UP =
      List.of(
          "intention audience people who run a small workshop",
          "intention purpose save them time",
          "intention topics tools, repair");

  private static final String NUMBER = "findAndModify numbers";
  private static final List<Turn> TURNS =
      List.of(
          new Turn(
              "suggest",
              "suggest https://example.org/article-%d worth a look",
              Needed.by("find suggestions", NUMBER, "insert suggestions")),
          new Turn(
              "draft, new",
              "draft What surprised me about repair number %d is how little glue it takes",
              Needed.by("find shares", "find drafts", "find spaces", NUMBER, "insert drafts")),
          new Turn(
              "draft, shown", "draft d%d", Needed.by("find drafts", "find shares", "find drafts?")),
          new Turn(
              "approve",
              "approve d%d in 2h",
              Needed.by("find drafts", "find spaces", NUMBER, "update drafts")),
          new Turn("home", "home", Needed.by("find shares", "find drafts", "find suggestions?")),
          new Turn("queue", "queue", Needed.by("find drafts")),
          new Turn(
              "shared",
              "shared How I mended pump number %d insight",
              Needed.by(NUMBER, "insert shares", "find shares", "update members?")),
          new Turn("streak", "streak", Needed.by("find shares")),
          new Turn("shares", "shares", Needed.by("find shares")));

  private Talk() {}

  /// @param line what is said, with a place for the number of the round, which is the draft's
  record Turn(String name, String line, Needed needed) {
    String said(int round) {
      return line.formatted(round);
    }
  }

  static List<Turn> turns() {
    return TURNS;
  }
}
