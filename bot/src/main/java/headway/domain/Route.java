package headway.domain;

import java.util.List;
import java.util.Optional;

/// Where a draft comes from and where it is to go.
///
/// @param from the suggestion it was made from
/// @param matter the link it is about, if any
/// @param outlets its `to`
public record Route(
    Optional<SuggestionId> from,
    Optional<Matter.Link> matter,
    SpaceId space,
    List<Outlet> outlets) {
  public Route {
    outlets = List.copyOf(outlets);
  }

  public Route to(List<Outlet> next) {
    return new Route(from, matter, space, next);
  }
}
