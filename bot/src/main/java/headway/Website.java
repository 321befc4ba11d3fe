package headway;

import headway.settings.Http;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web server, which starts only where there is something to answer and a port to listen at.
final class Website {
  private static final Logger LOG = LoggerFactory.getLogger(Website.class);
  private static final int KIB = 1024;

  private Website() {}

  /// Listens from now on, with a route for health beside the others, until all is closed.
  static Optional<WebServer> open(
      Opened opened, Http http, List<Route> routes, BooleanSupplier well) {
    if (routes.isEmpty() || http.port() == 0) {
      return Optional.empty();
    }
    List<Route> all = new ArrayList<>(routes);
    all.add(Route.health(well));
    InetSocketAddress at = new InetSocketAddress(http.address(), http.port());
    Limits limits = new Limits(http.largestKib() * KIB, http.patience());
    WebServer web = opened.with(WebServer.start(at, all, limits));
    LOG.info("The web server listens at {}", at);
    return Optional.of(web);
  }
}
