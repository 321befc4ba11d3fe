package headway.domain;

/// A share's owner and number; counted per member.
public record ShareId(MemberId member, int number) {
  public String shortName() {
    return "h" + number;
  }
}
