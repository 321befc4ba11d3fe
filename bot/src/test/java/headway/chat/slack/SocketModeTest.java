package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.Test;

class SocketModeTest {
  private static final String ENVELOPE =
      """
      {"envelope_id":"env1","type":"slash_commands","accepts_response_payload":true,
       "payload":{"command":"/headway","text":"home","team_id":"T1","user_id":"U1",
       "channel_id":"C1","trigger_id":"t1","response_url":"http://127.0.0.1:1/"}}\
      """;

  @Test
  void whatSlackSendsIsAcknowledgedAlsoAfterTheConnectionBroke() throws Exception {
    Gateway gateway = new Gateway();
    gateway.start();
    gateway.started.await(10, TimeUnit.SECONDS);
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    try (TinySlack slack = new TinySlack();
        SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1")) {
      slack.answers("apps.connections.open", "'url':'ws://127.0.0.1:" + gateway.getPort() + "/'");
      connection
          .app()
          .command(
              "/headway",
              (request, context) -> {
                heard.add(request.getPayload().getText());
                return context.ack();
              });
      try (SocketMode _ = SocketMode.open("xapp-1", connection.app())) {
        gateway.joined();
        gateway.broadcast(ENVELOPE);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("home");
        assertThat(gateway.said.poll(10, TimeUnit.SECONDS)).contains("env1");

        gateway.getConnections().forEach(open -> open.close(1001));
        gateway.joined();
        gateway.broadcast(ENVELOPE);

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("home");
        assertThat(gateway.said.poll(10, TimeUnit.SECONDS)).contains("env1");
      }
    } finally {
      gateway.stop(1_000);
    }
  }

  @Test
  void whereSlackIsNotThereYetItIsTriedAgain() throws Exception {
    Gateway gateway = new Gateway();
    gateway.start();
    gateway.started.await(10, TimeUnit.SECONDS);

    try (TinySlack slack = new TinySlack();
        SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1")) {
      slack.refuses("apps.connections.open", "internal_error");
      try (SocketMode _ = SocketMode.open("xapp-1", connection.app())) {
        slack.await("apps.connections.open", "");
        slack.answers("apps.connections.open", "'url':'ws://127.0.0.1:" + gateway.getPort() + "/'");

        gateway.joined();
      }
    } finally {
      gateway.stop(1_000);
    }
  }

  /// Slack's end of the socket.
  private static final class Gateway extends WebSocketServer {
    final CountDownLatch started = new CountDownLatch(1);
    final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final BlockingQueue<WebSocket> joined = new LinkedBlockingQueue<>();

    Gateway() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    void joined() throws InterruptedException {
      assertThat(joined.poll(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      joined.add(socket);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onMessage(WebSocket socket, String message) {
      said.add(message);
    }

    @Override
    public void onError(WebSocket socket, Exception fault) {}

    @Override
    public void onStart() {
      started.countDown();
    }
  }
}
