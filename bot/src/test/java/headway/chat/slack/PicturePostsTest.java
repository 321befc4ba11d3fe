package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import headway.chat.slack.peer.FakeSlack;
import headway.domain.Picture;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts with pictures, each out once or not at all.
final class PicturePostsTest {
  private static final String GENERAL = "C0001";
  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  /// Hurries on, so that nobody waits for a channel's turn.
  private final AtomicLong seconds = new AtomicLong();

  private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.addAndGet(10));

  @TempDir private Path folder;
  private FakeSlack slack;
  private SlackConnection connection;
  private PicturePosts posts;

  @BeforeEach
  void start() throws IOException {
    slack = FakeSlack.start();
    connection = SlackConnection.to(URI.create(slack.url()), FakeSlack.BOT_TOKEN);
    SlackApi api = connection.api();
    posts = new PicturePosts(new Uploads(api), new Posts(api, clock), Duration.ZERO);
  }

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void aPictureGoesOutWithItsWordsAndItsDescription() throws IOException {
    var called = post("Label every drum.", picture(PNG, Optional.of("A labelled drum")));

    assertThat(called).isInstanceOf(Called.Done.class);
    assertThat(slack.raw(GENERAL))
        .singleElement()
        .satisfies(message ->
            assertThat(message)
                .contains("Label every drum.", "\"slack_file\":{\"id\":\"F", "A labelled drum"));
    assertThat(slack.files()).isOne();
  }

  @Test
  void whileSlackWorksOnTheFileThePostWaitsAndThenGoesOutOnce() throws IOException {
    slack.worksOnFiles(3);

    var called = post("Label every drum.", picture(PNG, Optional.empty()));

    assertThat(called).isInstanceOf(Called.Done.class);
    assertThat(slack.sights(GENERAL)).hasSize(1);
    assertThat(slack.calls("chat.postMessage")).isEqualTo(4);
    assertThat(slack.raw(GENERAL).getFirst()).contains("A picture without a description");
  }

  @Test
  void aPictureThatSlackDoesNotShowYetIsPostedLaterAndNothingIsPostedNow() throws IOException {
    slack.worksOnFiles(1_000);

    var called = post("Label every drum.", picture(PNG, Optional.empty()));

    assertThat(called).isEqualTo(new Called.NotNow<>(PicturePosts.NOT_SHOWN, Optional.empty()));
    assertThat(slack.sights(GENERAL)).isEmpty();
    assertThat(slack.calls("chat.postMessage")).isEqualTo(6);
  }

  @Test
  void withoutThePermissionNothingIsPosted() throws IOException {
    var scopes = new TreeSet<>(SlackSurface.scopes());
    scopes.remove("files:write");
    slack.grants(scopes);

    var called = post("Label every drum.", picture(PNG, Optional.empty()));

    assertThat(called).isEqualTo(new Called.Refused<>("missing_scope"));
    assertThat(slack.calls("chat.postMessage")).isZero();
  }

  @Test
  void anUploadThatFailsForNowIsMadeAgainLater() throws IOException {
    slack.limitNext("files.getUploadURLExternal", 7);
    var limited = post("Label every drum.", picture(PNG, Optional.empty()));
    slack.failNext("files.completeUploadExternal", "fatal_error");
    var broken = post("Label every drum.", picture(PNG, Optional.empty()));

    assertThat(limited)
        .isEqualTo(new Called.NotNow<>("Slack answered 429", Optional.of(Duration.ofSeconds(7))));
    assertThat(broken).isInstanceOf(Called.NotNow.class);
    assertThat(slack.calls("chat.postMessage")).isZero();
  }

  @Test
  void onlyAPostOfWhichNobodyKnowsIsUnsure() throws IOException {
    slack.failNext("chat.postMessage", "fatal_error");

    var called = post("Label every drum.", picture(PNG, Optional.empty()));

    assertThat(called).isInstanceOf(Called.Unsure.class);
    assertThat(slack.calls("chat.postMessage")).isOne();
  }

  @Test
  void whatSlackCannotShowIsRefusedBeforeAnythingIsUploaded() throws IOException {
    var webp =
        post(
            "Label every drum.", picture("RIFF\u0001\u0001\u0001\u0001WEBPVP8 ", Optional.empty()));
    var gone =
        post(
            "Label every drum.",
            new Picture(folder.resolve("gone.png").toString(), Optional.empty()));

    assertThat(webp).isEqualTo(new Called.Refused<>(Uploads.WEBP));
    assertThat(gone).isEqualTo(new Called.Refused<>(Uploads.UNREADABLE));
    assertThat(slack.calls("files.getUploadURLExternal")).isZero();
  }

  @Test
  void longWordsAndLongDescriptionsAreWithinSlacksLimits() throws IOException {
    String text = "many words ".repeat(350);

    var called = post(text, picture(PNG, Optional.of("\uD83C\uDF31".repeat(3_000))));

    assertThat(called).isInstanceOf(Called.Done.class);
    assertThat(slack.sights(GENERAL)).hasSize(1);
  }

  private Called<ChatPostMessageResponse> post(String text, Picture picture) {
    return posts.post(
        FakeSlack.TEAM,
        ChatPostMessageRequest.builder().channel(GENERAL).text(text).build(),
        picture);
  }

  private Picture picture(String bytes, Optional<String> alt) throws IOException {
    Path file = folder.resolve("drum.png");
    Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
    return new Picture(file.toString(), alt);
  }
}
