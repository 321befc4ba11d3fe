package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import headway.chat.Desk;
import headway.chat.discord.peer.Patience;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.unions.MessageChannelUnion;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveAllEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RippleEarsTest {
  private static final int MOST = 10_000;

  private final AtomicInteger heard = new AtomicInteger();
  private final CountDownLatch store = new CountDownLatch(1);
  private final Counter counter =
      new Counter(mock(Desk.class), mock(DiscordPeople.class), InstantSource.system());
  private final RippleEars ears =
      new RippleEars(
          counter,
          (_, _) -> {
            heard.incrementAndGet();
            await();
          },
          InstantSource.system());

  private void await() {
    try {
      store.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void stop() {
    store.countDown();
    counter.close();
  }

  @Test
  void anAnswerToWhatSomebodyElseWroteIsLookedUpNowhere() {
    ears.onMessageReceived(answer("7"));
    ears.onMessageReceived(answer("42"));

    Patience.until("the answer to the bot", () -> heard.get() == 1);
    store.countDown();
    counter.close();
    assertThat(heard).hasValue(1);
  }

  @Test
  void whileTheStoreIsSlowNoMoreWaitThanCanBeKept() {
    MessageReactionRemoveAllEvent cleared = mock(RETURNS_DEEP_STUBS);
    MessageChannelUnion channel = channel();
    when(cleared.getChannel()).thenReturn(channel);
    when(cleared.getMessageId()).thenReturn("90");

    for (int i = 0; i < MOST + 5; i++) {
      ears.onMessageReactionRemoveAll(cleared);
    }
    store.countDown();

    Patience.until("all that waited", () -> heard.get() >= MOST);
    counter.close();
    assertThat(heard).hasValue(MOST);
  }

  private static MessageChannelUnion channel() {
    MessageChannelUnion channel =
        mock(
            withSettings()
                .extraInterfaces(GuildMessageChannel.class)
                .defaultAnswer(RETURNS_DEEP_STUBS));
    when(channel.getType()).thenReturn(ChannelType.TEXT);
    when(channel.getId()).thenReturn("9");
    when(((GuildMessageChannel) channel).getGuild().getId()).thenReturn("8");
    return channel;
  }

  /// Somebody answers what that user wrote; the bot is 42.
  private static MessageReceivedEvent answer(String to) {
    MessageReceivedEvent event = mock(RETURNS_DEEP_STUBS);
    User answered = mock();
    MessageChannelUnion channel = channel();
    when(event.getChannel()).thenReturn(channel);
    when(answered.getId()).thenReturn(to);
    when(event.isFromGuild()).thenReturn(true);
    when(event.getAuthor().getId()).thenReturn("1001");
    when(event.getJDA().getSelfUser().getId()).thenReturn("42");
    when(event.getMessage().getAuthor().getId()).thenReturn("1001");
    when(event.getMessage().getType()).thenReturn(MessageType.INLINE_REPLY);
    when(event.getMessage().getId()).thenReturn("91");
    when(event.getMessage().getTimeCreated())
        .thenReturn(OffsetDateTime.parse("2026-11-23T08:00:00Z"));
    when(event.getMessage().getMessageReference().getMessageId()).thenReturn("90");
    when(event.getMessage().getReferencedMessage().getAuthor()).thenReturn(answered);
    return event;
  }
}
