package headway.chat.discord.peer;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a request is answered with.
record Answer(int status, String body) {
  static Answer of(DataObject body) {
    return new Answer(200, body.toString());
  }

  static Answer of(DataArray body) {
    return new Answer(200, body.toString());
  }

  static Answer none() {
    return new Answer(204, "");
  }

  static Answer of(Refusal refusal) {
    DataObject body =
        DataObject.empty().put("message", refusal.message()).put("code", refusal.code());
    if (refusal.status() == 429) {
      body.put("retry_after", refusal.pause().toMillis() / 1_000.0)
          .put("global", refusal.code() == 1);
      body.remove("code");
    }
    return new Answer(refusal.status(), body.toString());
  }
}
