package headway.chat.slack.peer;

import com.google.gson.JsonObject;

/// A person in the workspace.
public record SlackUser(String id, String name, String zone, boolean admin, String team) {
  JsonObject json() {
    return Json.of(
        "id",
        id,
        "team_id",
        team,
        "name",
        name,
        "deleted",
        false,
        "real_name",
        name,
        "tz",
        zone,
        "tz_offset",
        0,
        "is_admin",
        admin,
        "is_owner",
        false,
        "is_primary_owner",
        false,
        "is_restricted",
        false,
        "is_ultra_restricted",
        false,
        "is_bot",
        false,
        "profile",
        Json.of("real_name", name, "display_name", name, "first_name", name, "team", team));
  }
}
