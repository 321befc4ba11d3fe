package headway.chat.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import headway.web.Answer;
import headway.web.Call;
import headway.web.Page;
import headway.web.Route;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The page that adds Headway to a workspace, and the one that Slack sends people back to.
public final class InstallPages {
  public static final String INSTALL = "/slack/install";
  public static final String REDIRECT = "/slack/oauth_redirect";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String COOKIE = "headway_install";
  private static final int STATE_BYTES = 32;

  private final SlackApp app;
  private final Granting granting;
  private final Comings comings;
  private final RandomGenerator secret;
  private final InstantSource clock;

  /// Pages that put what is granted among the installations.
  ///
  /// @param secret makes what nobody can guess
  public InstallPages(SlackApp app, Comings comings, RandomGenerator secret, InstantSource clock) {
    this.app = app;
    this.granting = new Granting(app);
    this.comings = comings;
    this.secret = secret;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(Route.get(INSTALL, this::install), Route.get(REDIRECT, this::redirect));
  }

  private Answer install(Call call) {
    Instant now = clock.instant();
    String state = state();
    comings.installations().sweep(now);
    comings.installations().expect(state, now.plus(PATIENCE));
    return Answer.page(200, InstallWords.install(app.authorizing(state)))
        .with("Set-Cookie", cookie(state, call));
  }

  private Answer redirect(Call call) {
    if (!isExpected(call)) {
      return Answer.page(400, InstallWords.stale());
    }
    Optional<String> refusal = call.parameter("error");
    Optional<String> code = call.parameter("code");
    if (refusal.isPresent() || code.isEmpty()) {
      return Answer.page(400, InstallWords.refused(refusal.orElse("no code came with it")));
    }
    return switch (granting.exchange(code.get(), clock.instant())) {
      case Granting.Granted granted -> installed(granted);
      case Granting.Refused refused -> Answer.page(400, InstallWords.refused(refused.why()));
      case Granting.Unanswered _ -> Answer.page(502, InstallWords.unanswered());
    };
  }

  private Answer installed(Granting.Granted granted) {
    comings.begin(granted.installation());
    Page page =
        InstallWords.installed(
            granted.name(),
            app.api()
                .resolve(
                    "../app_redirect?app=%s&team=%s"
                        .formatted(granted.appId(), granted.installation().team())));
    return Answer.page(200, page);
  }

  /// The browser that comes back is the one that left, and it comes back once.
  private boolean isExpected(Call call) {
    Optional<String> state = call.parameter("state");
    Optional<String> kept = call.cookie(COOKIE);
    return state.isPresent()
        && kept.isPresent()
        && MessageDigest.isEqual(state.get().getBytes(UTF_8), kept.get().getBytes(UTF_8))
        && comings.installations().redeem(state.get(), clock.instant());
  }

  private String state() {
    byte[] bytes = new byte[STATE_BYTES];
    secret.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String cookie(String state, Call call) {
    boolean encrypted = call.header("x-forwarded-proto").filter("https"::equals).isPresent();
    return "%s=%s; Path=/slack; Max-Age=%d; HttpOnly; SameSite=Lax%s"
        .formatted(COOKIE, state, PATIENCE.toSeconds(), encrypted ? "; Secure" : "");
  }
}
