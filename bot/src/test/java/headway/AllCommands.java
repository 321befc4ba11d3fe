package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.menu.Speech;
import headway.command.Handler;
import headway.command.grammar.Grammar;
import headway.store.mongo.MongoExtension;

/// The commands of the whole bot, made once; nothing is run.
public final class AllCommands {
  private static final class Made {
    static final AllCommands ONE = make();
  }

  private final Grammar<Handler> grammar;
  private final Speech speech;

  private AllCommands(TestBot bot) {
    grammar = bot.grammar();
    speech = bot.speech();
  }

  private static AllCommands make() {
    MongoDatabase database = MongoExtension.fresh();
    try {
      return new AllCommands(TestBot.on(database));
    } finally {
      database.drop();
    }
  }

  public static Grammar<Handler> grammar() {
    return Made.ONE.grammar;
  }

  public static Speech speech() {
    return Made.ONE.speech;
  }
}
