package headway.chat.discord.peer;

import net.dv8tion.jda.api.utils.data.DataObject;

/// Someone with an account, or the bot.
record Person(String id, String name, boolean bot) {
  DataObject json() {
    return DataObject.empty()
        .put("id", id)
        .put("username", name)
        .put("global_name", bot ? null : name)
        .put("discriminator", bot ? "0001" : "0")
        .put("avatar", null)
        .put("bot", bot)
        .put("flags", 0)
        .put("public_flags", 0);
  }
}
