package headway.flow.space;

/// What a Lead names a channel for.
public enum ChannelUse {
  SHARE("Which channel is to be shared in?"),
  LIST("In which channel may members post?");

  private final String question;

  ChannelUse(String question) {
    this.question = question;
  }

  String question() {
    return question;
  }
}
