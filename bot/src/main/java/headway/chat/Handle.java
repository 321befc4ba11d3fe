package headway.chat;

import headway.domain.ChatKind;

/// Names a message that was sent.
///
/// @param durable whether it can still be changed tomorrow
public record Handle(ChatKind chat, String value, boolean durable) {}
