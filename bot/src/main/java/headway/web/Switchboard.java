package headway.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the route of a call; what no route takes is told plainly.
final class Switchboard {
  private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

  private final List<Route> routes;

  Switchboard(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  Answer answer(String method, Call call) {
    List<Route> here = routes.stream().filter(route -> route.path().equals(call.path())).toList();
    if (here.isEmpty()) {
      return Answer.text(404, "There is nothing here.");
    }
    String asked = method.equals("HEAD") ? "GET" : method;
    return here.stream()
        .filter(route -> route.method().equals(asked))
        .findFirst()
        .map(route -> answered(route, call))
        .orElseGet(() -> refused(here));
  }

  private static Answer answered(Route route, Call call) {
    try {
      return route.answering().apply(call);
    } catch (RuntimeException e) {
      LOG.error("{} {} can't be answered", route.method(), route.path(), e);
      return Answer.text(500, "Something went wrong here. Try again in a minute.");
    }
  }

  private static Answer refused(List<Route> here) {
    TreeSet<String> methods = new TreeSet<>();
    here.forEach(route -> methods.add(route.method()));
    String allowed = String.join(", ", methods);
    return new Answer(405, Map.of("Allow", List.of(allowed)), "Only " + allowed + " works here.\n");
  }
}
