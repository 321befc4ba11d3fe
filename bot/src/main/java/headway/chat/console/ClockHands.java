package headway.chat.console;

/// The clock, as far as the console moves it.
public interface ClockHands {
  /// Moves it as the words of `!clock` say, and runs what is due on the way.
  void move(String words);

  /// Ends what is due now and what works in the background.
  void settle();
}
