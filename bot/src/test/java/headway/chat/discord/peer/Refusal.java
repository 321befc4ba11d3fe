package headway.chat.discord.peer;

import java.time.Duration;

/// How Discord says no: a status, a code of its own, and words.
public record Refusal(int status, int code, String message, Duration pause) {
  public static final Refusal UNAUTHORIZED = of(401, 0, "401: Unauthorized");
  public static final Refusal UNKNOWN_CHANNEL = of(404, 10_003, "Unknown Channel");
  public static final Refusal UNKNOWN_GUILD = of(404, 10_004, "Unknown Guild");
  public static final Refusal UNKNOWN_MEMBER = of(404, 10_007, "Unknown Member");
  public static final Refusal UNKNOWN_MESSAGE = of(404, 10_008, "Unknown Message");
  public static final Refusal UNKNOWN_USER = of(404, 10_013, "Unknown User");
  public static final Refusal UNKNOWN_WEBHOOK = of(404, 10_015, "Unknown Webhook");
  public static final Refusal UNKNOWN_INTERACTION = of(404, 10_062, "Unknown interaction");
  public static final Refusal TOO_LARGE = of(413, 40_005, "Request entity too large");
  public static final Refusal ACKNOWLEDGED =
      of(400, 40_060, "Interaction has already been acknowledged.");
  public static final Refusal NO_ACCESS = of(403, 50_001, "Missing Access");
  public static final Refusal NOT_THE_AUTHOR =
      of(403, 50_005, "Cannot edit a message authored by another user");
  public static final Refusal EMPTY = of(400, 50_006, "Cannot send an empty message");
  public static final Refusal CLOSED_DIRECT = of(403, 50_007, "Cannot send messages to this user");
  public static final Refusal NO_PERMISSION = of(403, 50_013, "Missing Permissions");
  public static final Refusal CROSSPOSTED =
      of(400, 40_033, "This message has already been crossposted.");
  public static final Refusal NO_TAG = of(400, 40_067, "A tag is required to create a forum post");
  public static final Refusal LOCKED = of(400, 160_005, "Thread is locked");
  public static final Refusal ENDED_TOKEN = of(401, 50_027, "Invalid Webhook Token");
  public static final Refusal BROKEN = of(500, 0, "500: Internal Server Error");

  static Refusal of(int status, int code, String message) {
    return new Refusal(status, code, message, Duration.ZERO);
  }

  /// Something in the body breaks a rule.
  static Refusal invalid(String what) {
    return of(400, 50_035, "Invalid Form Body: " + what);
  }

  /// Too much of one sort.
  public static Refusal tooFast(Duration pause) {
    return new Refusal(429, 0, "You are being rate limited.", pause);
  }

  /// Too much of all.
  public static Refusal tooFastAtAll(Duration pause) {
    return new Refusal(429, 1, "You are being rate limited.", pause);
  }
}
