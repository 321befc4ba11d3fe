package headway.chat.discord.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The bot's messages in channels, threads and direct conversations.
final class Channels {
  private static final int CROSSPOSTED = 1;

  private final World world;
  private final Mail mail;
  private final Gateway gateway;

  Channels(World world, Mail mail, Gateway gateway) {
    this.world = world;
    this.mail = mail;
    this.gateway = gateway;
  }

  List<Route> routes() {
    String messages = "channels/{}/messages";
    return List.of(
        Route.of("GET channels/{}", call -> Answer.of(world.json(seen(call)))),
        Route.of("POST channels/{}/typing", _ -> Answer.none()),
        Route.of("POST channels/{}/threads", this::threads),
        Route.of("POST " + messages, this::post),
        Route.of("GET " + messages, this::history),
        Route.of("GET " + messages + "/{}", on((_, post) -> Answer.of(post.json()))),
        Route.of("PATCH " + messages + "/{}", on(this::change)),
        Route.of("DELETE " + messages + "/{}", on(this::remove)),
        Route.of("POST " + messages + "/{}/crosspost", on(this::crosspost)),
        Route.of("GET " + messages + "/{}/reactions/{}", on(this::reactors)));
  }

  private Place seen(Call call) {
    Place place = world.place(call.id(0));
    require(place, Right.VIEW, Refusal.NO_ACCESS);
    return place;
  }

  private void require(Place place, Right right, Refusal otherwise) {
    if (!right.isIn(world.rights(World.BOT.id(), place))) {
      throw new RefusedException(otherwise);
    }
  }

  private Answer post(Call call) {
    Place place = seen(call);
    DataObject body = call.object();
    if (world.isClosed(place)) {
      throw new RefusedException(Refusal.CLOSED_DIRECT);
    }
    Rules.require(place.sort() != Sort.FORUM, "a forum takes threads alone");
    boolean isThread = place.sort() == Sort.THREAD;
    require(place, isThread ? Right.SEND_IN_THREADS : Right.SEND, Refusal.NO_PERMISSION);
    requireFor(place, call, body);
    if (place.standing().locked()) {
      throw new RefusedException(Refusal.LOCKED);
    }
    String nonce = body.getString("nonce", "");
    Optional<Post> before =
        body.getBoolean("enforce_nonce", false) && !nonce.isEmpty()
            ? world.posts.sentBefore(place, nonce)
            : Optional.empty();
    Post post = before.orElseGet(() -> mail.post(place, World.BOT, call, body, Optional.empty()));
    wakes(place);
    return Answer.of(post.json());
  }

  /// A thread at rest is woken by who writes in it.
  private void wakes(Place place) {
    if (place.standing().archived()) {
      Place awake = place.with(place.standing().archived(false));
      world.server(place.server().orElseThrow()).put(awake);
      gateway.tell(place.server(), "THREAD_UPDATE", awake.json());
    }
  }

  /// The newest first.
  private Answer history(Call call) {
    Place place = seen(call);
    if (!Right.READ_HISTORY.isIn(world.rights(World.BOT.id(), place))) {
      return Answer.of(DataArray.empty());
    }
    return Answer.of(
        DataArray.fromCollection(
            world
                .posts
                .those(post -> post.only().isEmpty() && post.place().id().equals(place.id()))
                .reversed()
                .stream()
                .limit(50)
                .map(Post::json)
                .toList()));
  }

  private void requireFor(Place place, Call call, DataObject body) {
    if (!call.files().isEmpty()) {
      require(place, Right.ATTACH, Refusal.NO_PERMISSION);
    }
    if (body.optArray("embeds").filter(embeds -> !embeds.isEmpty()).isPresent()) {
      require(place, Right.EMBED, Refusal.NO_PERMISSION);
    }
  }

  /// A forum's thread begins with its message.
  private Answer threads(Call call) {
    Place parent = seen(call);
    DataObject body = call.object();
    boolean isForum = parent.sort() == Sort.FORUM;
    require(parent, isForum ? Right.SEND : Right.START_THREADS, Refusal.NO_PERMISSION);
    Rules.words(body, "name", 100);
    boolean hasTag = body.optArray("applied_tags").filter(tags -> !tags.isEmpty()).isPresent();
    if (parent.standing().tagged() && !hasTag) {
      throw new RefusedException(Refusal.NO_TAG);
    }
    Place thread =
        Place.thread(world.timeline.next(), body.getString("name"), parent)
            .with(new Place.Standing(false, false, false, parent.tagsNamed(body)));
    world.server(parent.server().orElseThrow()).put(thread);
    gateway.tell(thread.server(), "THREAD_CREATE", thread.json().put("newly_created", true));
    DataObject answer =
        thread
            .json()
            .put("applied_tags", body.optArray("applied_tags").orElseGet(DataArray::empty));
    if (isForum) {
      Post post = mail.begin(thread, World.BOT, call, body.getObject("message"));
      answer.put("message", post.json());
    }
    return Answer.of(answer);
  }

  private Answer change(Call call, Post post) {
    if (!post.author().bot()) {
      throw new RefusedException(Refusal.NOT_THE_AUTHOR);
    }
    return Answer.of(mail.change(post, call, call.object()).json());
  }

  private Answer remove(Call call, Post post) {
    if (!post.author().bot()) {
      require(post.place(), Right.MANAGE_MESSAGES, Refusal.NO_PERMISSION);
    }
    mail.remove(post);
    return Answer.none();
  }

  private Answer crosspost(Call call, Post post) {
    Rules.require(post.place().sort() == Sort.ANNOUNCEMENT, "only announcements are crossposted");
    if ((post.body().getInt("flags", 0) & CROSSPOSTED) != 0) {
      throw new RefusedException(Refusal.CROSSPOSTED);
    }
    Post next =
        world.posts.change(
            post.id(), old -> old.with(DataObject.fromJson("{\"flags\":" + CROSSPOSTED + "}")));
    return Answer.of(next.json());
  }

  private Answer reactors(Call call, Post post) {
    Map<String, List<String>> all = post.reactions();
    List<DataObject> users =
        all.getOrDefault(call.id(2), List.of()).stream()
            .map(id -> world.person(id).json())
            .toList();
    return Answer.of(DataArray.fromCollection(users));
  }

  /// A message that all see; an ephemeral one is none here.
  private Function<Call, Answer> on(BiFunction<Call, Post, Answer> deed) {
    return call -> {
      Place place = seen(call);
      Post post =
          world
              .posts
              .find(call.id(1))
              .filter(one -> one.only().isEmpty() && one.place().id().equals(place.id()))
              .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_MESSAGE));
      return deed.apply(call, post);
    };
  }
}
