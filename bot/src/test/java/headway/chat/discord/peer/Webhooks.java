package headway.chat.discord.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What the bot says later to an interaction, while its token lives.
final class Webhooks {
  private final World world;
  private final Mail mail;
  private final Interactions interactions;

  Webhooks(World world, Mail mail, Interactions interactions) {
    this.world = world;
    this.mail = mail;
    this.interactions = interactions;
  }

  List<Route> routes() {
    String message = "webhooks/{}/{}/messages/{}";
    return List.of(
        Route.of("POST webhooks/{}/{}", this::followUp),
        Route.of("GET " + message, on((_, post) -> Answer.of(post.json()))),
        Route.of("PATCH " + message, on(this::change)),
        Route.of("DELETE " + message, on(this::remove)));
  }

  /// The first after a postponed answer is that answer.
  private Answer followUp(Call call) {
    Asked asked = open(call);
    DataObject body = call.object();
    Optional<Post> loading = asked.original().flatMap(world.posts::find).filter(Post::isLoading);
    if (loading.isPresent()) {
      body.remove("flags");
      return Answer.of(mail.change(loading.get(), call, body).json());
    }
    Post post = mail.post(asked.place(), World.BOT, call, body, Callbacks.only(asked, body));
    return Answer.of(post.json());
  }

  private Answer change(Call call, Post post) {
    return Answer.of(mail.change(post, call, call.object()).json());
  }

  private Answer remove(Call call, Post post) {
    mail.remove(post);
    return Answer.none();
  }

  private Function<Call, Answer> on(BiFunction<Call, Post, Answer> deed) {
    return call -> {
      Asked asked = open(call);
      Optional<String> id =
          call.id(2).equals("@original") ? asked.original() : Optional.of(call.id(2));
      Post post =
          id.flatMap(world.posts::find)
              .filter(one -> one.author().bot())
              .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_MESSAGE));
      return deed.apply(call, post);
    };
  }

  private Asked open(Call call) {
    Asked asked = interactions.byToken(call.id(1));
    asked.requireOpen(world.timeline.now());
    return asked;
  }
}
