package headway.chat.discord;

import headway.chat.PutUp;
import headway.chat.discord.part.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Looks for a card of which nobody knows whether it stands, among what was written since.
final class CardHistory {
  private static final int PAGE = 100;
  private static final int PAGES = 5;

  /// How far Discord's clock and ours may be apart.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private CardHistory() {}

  /// Missing only where all that was written since then was looked at.
  static PutUp find(GuildMessageChannel room, List<String> offers, Instant since) {
    if (!room.getGuild().getSelfMember().hasPermission(room, Permission.MESSAGE_HISTORY)) {
      return new PutUp.Unsure();
    }
    MessageHistory history = room.getHistory();
    for (int page = 0; page < PAGES; page++) {
      Optional<List<Message>> read = Calls.answer(history.retrievePast(PAGE));
      if (read.isEmpty()) {
        return new PutUp.NotNow();
      }
      Optional<Message> card =
          read.get().stream().filter(message -> isCard(message, offers)).findFirst();
      if (card.isPresent()) {
        return DiscordBoard.stands(card.get());
      }
      if (isAll(read.get(), since.minus(SKEW))) {
        return new PutUp.Missing();
      }
    }
    return new PutUp.Unsure();
  }

  private static boolean isAll(List<Message> page, Instant since) {
    return page.size() < PAGE || !PostIds.isSince(page.getLast(), since);
  }

  private static boolean isCard(Message message, List<String> offers) {
    return message.getAuthor().equals(message.getJDA().getSelfUser())
        && message.getComponentTree().findAll(Button.class).stream()
            .map(Button::getCustomId)
            .flatMap(id -> Rows.offer(String.valueOf(id)).stream())
            .anyMatch(offers::contains);
  }
}
