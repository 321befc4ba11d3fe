package headway.chat.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import headway.chat.slack.block.Shown;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// An address that takes answers to one thing done: five of them, within half an hour.
final class ResponseUrl {
  private static final Duration LIFE = Duration.ofMinutes(29);
  private static final int USES = 5;
  private static final int FINE = 200;

  private final String url;
  private final Instant until;
  private final InstantSource clock;
  private int uses = USES;

  ResponseUrl(String url, InstantSource clock) {
    this.url = url;
    this.clock = clock;
    this.until = clock.instant().plus(LIFE);
  }

  /// Whether it was taken, shown to the one person alone.
  boolean answer(Slack slack, Shown shown) {
    return send(slack, response(shown).responseType("ephemeral").replaceOriginal(false).build());
  }

  /// Whether what was pressed on reads so now.
  boolean replace(Slack slack, Shown shown) {
    return send(slack, response(shown).replaceOriginal(true).build());
  }

  private static ActionResponse.ActionResponseBuilder response(Shown shown) {
    return ActionResponse.builder().text(shown.text()).blocks(shown.blocks());
  }

  private synchronized boolean send(Slack slack, ActionResponse response) {
    if (uses == 0 || url.isEmpty() || clock.instant().isAfter(until)) {
      return false;
    }
    uses--;
    try {
      return new ActionResponseSender(slack).send(url, response).getCode() == FINE;
    } catch (IOException _) {
      return false;
    }
  }
}
