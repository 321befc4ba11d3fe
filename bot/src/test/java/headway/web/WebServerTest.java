package headway.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private static final InetSocketAddress ANY_PORT =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final Limits LIMITS = new Limits(1000, Duration.ofSeconds(2));

  private final AtomicBoolean well = new AtomicBoolean(true);
  private final AtomicInteger heard = new AtomicInteger();
  private final WebServer web = WebServer.start(ANY_PORT, routes(), LIMITS);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    web.close();
    client.close();
  }

  @Test
  void aRouteAnswersWithWhatItWasAsked() throws Exception {
    HttpResponse<String> answer = post("/echo?a=1&b=z%C3%BCri+%26", BodyPublishers.ofString("hör"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("hör züri & /echo a=1&b=z%C3%BCri+%26\n");
    assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    HttpResponse<String> answer = get("/echo/more");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("There is nothing here.\n");
  }

  @Test
  void anotherMethodIsToldWhichOneWorks() throws Exception {
    HttpResponse<String> answer = get("/echo");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow")).contains("POST");
    assertThat(answer.body()).isEqualTo("Only POST works here.\n");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedHoweverItComes() throws Exception {
    byte[] large = new byte[LIMITS.bytes() + 1];

    HttpResponse<String> told = post("/echo", BodyPublishers.ofByteArray(large));
    HttpResponse<String> streamed =
        post("/echo", BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)));

    assertThat(told.statusCode()).isEqualTo(413);
    assertThat(streamed.statusCode()).isEqualTo(413);
    assertThat(heard).hasValue(0);
    assertThat(post("/echo", BodyPublishers.ofByteArray(new byte[LIMITS.bytes()])).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRequestThatNeverEndsIsCutOff() throws Exception {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), web.port())) {
      slow.setSoTimeout(10_000);
      slow.getOutputStream()
          .write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhal".getBytes(UTF_8));

      int end = end(slow.getInputStream());

      assertThat(end).isNegative();
      assertThat(heard).hasValue(0);
    }
  }

  @Test
  void aFaultInARouteIsToldWithoutItsCause() throws Exception {
    HttpResponse<String> answer = get("/fault");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("hunter2").contains("Try again");
  }

  @Test
  void healthIsOneWord() throws Exception {
    HttpResponse<String> fine = get("/health");
    well.set(false);
    HttpResponse<String> ill = get("/health");

    assertThat(fine.statusCode()).isEqualTo(200);
    assertThat(fine.body()).isEqualTo("well\n");
    assertThat(ill.statusCode()).isEqualTo(503);
  }

  @Test
  void aHeadIsAGetWithoutItsBody() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/health")).HEAD().build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aPageEscapesWhatItSays() throws Exception {
    HttpResponse<String> answer = get("/page");

    assertThat(answer.body())
        .contains("<p>&lt;b&gt;&amp;&quot;</p>")
        .contains("href=\"https://a.example/?a=1&amp;b=2\"");
    assertThat(answer.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
  }

  @Test
  void aPortThatIsTakenIsNamedWithWhatToDo() {
    InetSocketAddress taken = new InetSocketAddress(ANY_PORT.getAddress(), web.port());

    assertThatThrownBy(() -> WebServer.start(taken, routes(), LIMITS))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(String.valueOf(web.port()))
        .hasMessageContaining("HEADWAY_HTTP_PORT");
  }

  @Test
  void onceClosedNothingListens() {
    web.close();

    assertThatThrownBy(() -> get("/health")).isInstanceOf(ConnectException.class);
  }

  private List<Route> routes() {
    return List.of(
        Route.health(well::get),
        Route.post("/echo", this::echo),
        Route.get(
            "/fault",
            _ -> {
              throw new IllegalStateException("hunter2");
            }),
        Route.get(
            "/page",
            _ ->
                Answer.page(
                    200,
                    Page.of("A page", "<b>&\"").pressing("Go", "https://a.example/?a=1&b=2"))));
  }

  private Answer echo(Call call) {
    heard.incrementAndGet();
    return Answer.text(
        200,
        String.join(" ", call.body(), call.parameter("b").orElse("-"), call.path(), call.query()));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private HttpResponse<String> post(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).POST(body).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + web.port() + path);
  }

  private static int end(InputStream in) {
    try {
      return in.read();
    } catch (java.net.SocketTimeoutException e) {
      return 0;
    } catch (IOException _) {
      return -1;
    }
  }
}
