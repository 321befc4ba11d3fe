package headway.chat;

import java.nio.ByteBuffer;

/// A file that somebody sent to the bot.
///
/// @param name as whoever sent it calls it
public record SentFile(String name, ByteBuffer bytes) {}
