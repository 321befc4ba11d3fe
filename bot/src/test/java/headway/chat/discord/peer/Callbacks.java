package headway.chat.discord.peer;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The bot's first answer to an interaction: one, in time, and of a kind that fits.
final class Callbacks {
  private static final int MESSAGE = 4;
  private static final int MESSAGE_LATER = 5;
  private static final int CHANGE_LATER = 6;
  private static final int CHANGE = 7;
  private static final int CHOICES = 8;
  private static final int FORM = 9;

  private final World world;
  private final Mail mail;
  private final Interactions interactions;

  Callbacks(World world, Mail mail, Interactions interactions) {
    this.world = world;
    this.mail = mail;
    this.interactions = interactions;
  }

  List<Route> routes() {
    return List.of(Route.of("POST interactions/{}/{}/callback", this::answer));
  }

  private Answer answer(Call call) {
    Asked asked = interactions.find(call.id(0));
    if (!asked.token().equals(call.id(1))) {
      throw new RefusedException(Refusal.UNKNOWN_INTERACTION);
    }
    int how = call.object().getInt("type");
    asked.take(how, world.timeline.now());
    try {
      answer(asked, how, call);
    } catch (RuntimeException refused) {
      asked.untake();
      throw refused;
    }
    asked.done();
    return call.query().contains("with_response=true")
        ? Answer.of(told(asked, how))
        : Answer.none();
  }

  private void answer(Asked asked, int how, Call call) {
    DataObject data = call.object().optObject("data").orElseGet(DataObject::empty);
    Rules.require(fits(asked, how), "type: " + how + " does not answer that");
    switch (how) {
      case MESSAGE ->
          asked.original(mail.post(asked.place(), World.BOT, call, data, only(asked, data)).id());
      case MESSAGE_LATER -> asked.original(later(asked, data).id());
      case CHANGE_LATER -> asked.original(asked.source().orElseThrow());
      case CHANGE -> {
        asked.original(asked.source().orElseThrow());
        mail.change(source(asked), call, data);
      }
      case CHOICES -> {
        List<DataObject> choices = Rules.list(data, "choices", 25);
        CommandRules.checkChoices(choices);
        interactions.offer(asked, choices);
      }
      default -> {
        ComponentRules.checkModal(data);
        interactions.open(asked, data);
      }
    }
  }

  private static boolean fits(Asked asked, int how) {
    return switch (how) {
      case MESSAGE, MESSAGE_LATER -> asked.type() != Asked.AUTOCOMPLETE;
      case CHANGE_LATER, CHANGE -> asked.source().isPresent();
      case CHOICES -> asked.type() == Asked.AUTOCOMPLETE;
      case FORM -> asked.type() == Asked.COMMAND || asked.type() == Asked.COMPONENT;
      default -> false;
    };
  }

  private Post source(Asked asked) {
    return asked
        .source()
        .flatMap(world.posts::find)
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_MESSAGE));
  }

  private Post later(Asked asked, DataObject data) {
    DataObject body =
        DataObject.empty()
            .put("content", "")
            .put("flags", Post.LOADING | (data.getInt("flags", 0) & Post.EPHEMERAL));
    return world.posts.add(asked.place(), World.BOT, body, only(asked, data));
  }

  /// Whose eyes alone an answer is for.
  static Optional<String> only(Asked asked, DataObject data) {
    return (data.getInt("flags", 0) & Post.EPHEMERAL) == 0
        ? Optional.empty()
        : Optional.of(asked.by().id());
  }

  private DataObject told(Asked asked, int how) {
    DataObject interaction = DataObject.empty().put("id", asked.id()).put("type", asked.type());
    DataObject resource = DataObject.empty().put("type", how);
    boolean hasMessage = how == MESSAGE || how == MESSAGE_LATER || how == CHANGE;
    asked
        .original()
        .filter(_ -> hasMessage)
        .flatMap(world.posts::find)
        .ifPresent(post -> {
          interaction
              .put("response_message_id", post.id())
              .put("response_message_loading", post.isLoading())
              .put("response_message_ephemeral", post.only().isPresent());
          resource.put("message", post.json());
        });
    return DataObject.empty().put("interaction", interaction).put("resource", resource);
  }
}
