package headway.chat.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import headway.domain.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Uploads pictures, which nobody sees until a post shows them.
final class Uploads {
  static final String UNREADABLE = "picture_unreadable";
  static final String WEBP = "picture_webp";

  /// What Slack takes as a description.
  private static final int LONGEST_ALT = 1_000;

  private static final int MARK = 12;

  private final SlackApi api;

  Uploads(SlackApi api) {
    this.api = api;
  }

  /// The file's id; whatever breaks off here, nothing was posted.
  Called<String> upload(String team, Picture picture) {
    Path path = Path.of(picture.path());
    try {
      byte[] bytes = Files.readAllBytes(path);
      return isWebp(bytes) ? new Called.Refused<>(WEBP) : upload(team, picture, path, bytes);
    } catch (IOException _) {
      return new Called.Refused<>(UNREADABLE);
    }
  }

  private Called<String> upload(String team, Picture picture, Path path, byte[] bytes) {
    String name = path.getFileName().toString();
    try {
      return passing(
          api.call(
                  team,
                  client ->
                      client.filesUploadV2(r ->
                          r.fileData(bytes)
                              .filename(name)
                              .title(name)
                              .altTxt(alt(picture, LONGEST_ALT))))
              .map(answer -> answer.getFile().getId()));
    } catch (SlackFilesUploadV2Exception broken) {
      return passing(broken(broken));
    }
  }

  /// What it shows, in the member's words, cut to that length.
  static String alt(Picture picture, int longest) {
    String words =
        picture.alt().filter(alt -> !alt.isBlank()).orElse("A picture without a description");
    if (words.length() <= longest) {
      return words;
    }
    int end = longest - 1;
    return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + "…";
  }

  private static boolean isWebp(byte[] bytes) {
    String start =
        new String(Arrays.copyOf(bytes, Math.min(MARK, bytes.length)), StandardCharsets.ISO_8859_1);
    return start.startsWith("RIFF") && start.endsWith("WEBP");
  }

  /// An upload of which nobody knows may be made again.
  private static Called<String> passing(Called<String> uploaded) {
    return uploaded instanceof Called.Unsure<String>(String cause) ? notNow(cause) : uploaded;
  }

  private static Called<String> notNow(String cause) {
    return new Called.NotNow<>(cause, Optional.empty());
  }

  /// The first step that Slack refused; else the bytes were lost on the way.
  private static Called<String> broken(SlackFilesUploadV2Exception broken) {
    return Stream.<SlackApiTextResponse>concat(
            broken.getGetURLResponses().stream(), Stream.ofNullable(broken.getCompleteResponse()))
        .filter(answer -> !answer.isOk())
        .findFirst()
        .map(answer -> SlackApi.read(answer).map(SlackApiTextResponse::getError))
        .orElseGet(() -> notNow("the upload broke off"));
  }
}
