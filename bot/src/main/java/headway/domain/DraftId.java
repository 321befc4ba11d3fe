package headway.domain;

/// A draft's owner and number; counted per member.
public record DraftId(MemberId member, int number) {
  public String shortName() {
    return "d" + number;
  }

  public String key() {
    return member.value() + "/" + number;
  }
}
