package headway.domain;

/// A suggestion's place and number; counted per space, members' own lists included.
public record SuggestionId(SpaceId space, int number) {
  public String shortName() {
    return "s" + number;
  }
}
