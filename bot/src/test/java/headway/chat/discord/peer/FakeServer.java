package headway.chat.discord.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What befalls a server: channels, roles and members come, change and go.
public final class FakeServer {
  private final Server server;
  private final FakeDiscord.Works works;

  FakeServer(Server server, FakeDiscord.Works works) {
    this.server = server;
    this.works = works;
  }

  public String id() {
    return server.id();
  }

  /// A new channel; returns its id.
  public String channel(Sort sort, String name) {
    Place place = Place.channel(works.world().timeline.next(), sort, name, server.id());
    server.put(place);
    tell("CHANNEL_CREATE", place.json());
    return place.id();
  }

  /// A new forum; returns its id.
  ///
  /// @param tags those with a `!` are for moderators
  public String forum(String name, boolean needsTag, String... tags) {
    Place place =
        Place.channel(works.world().timeline.next(), Sort.FORUM, name, server.id())
            .with(new Place.Standing(false, false, needsTag, List.of(tags)));
    server.put(place);
    tell("CHANNEL_CREATE", place.json());
    return place.id();
  }

  /// A new thread in a channel; returns its id.
  public String thread(String channel, String name) {
    Place parent = server.place(channel).orElseThrow();
    Place thread = Place.thread(works.world().timeline.next(), name, parent);
    server.put(thread);
    tell("THREAD_CREATE", thread.json());
    return thread.id();
  }

  public void archives(String thread) {
    stands(thread, server.place(thread).orElseThrow().standing().archived(true));
  }

  public void locks(String thread) {
    stands(thread, server.place(thread).orElseThrow().standing().locked(true));
  }

  private void stands(String thread, Place.Standing standing) {
    Place next = server.place(thread).orElseThrow().with(standing);
    server.put(next);
    tell("THREAD_UPDATE", next.json());
  }

  /// The threads in a channel, by name.
  public List<String> threads(String channel) {
    return server.threadsIn(channel).stream().map(Place::name).toList();
  }

  /// The ids of the threads in a channel.
  public List<String> threadIds(String channel) {
    return server.threadsIn(channel).stream().map(Place::id).toList();
  }

  /// The tags of a forum's post.
  public List<String> tags(String thread) {
    return server.place(thread).orElseThrow().standing().tags();
  }

  /// Whether a thread is at rest.
  public boolean isArchived(String thread) {
    return server.place(thread).orElseThrow().standing().archived();
  }

  public void removesChannel(String channel) {
    server.removePlace(channel).ifPresent(place -> tell("CHANNEL_DELETE", place.json()));
  }

  /// The same, of which the gateway hasn't told yet.
  public void vanishes(String channel) {
    server.removePlace(channel);
  }

  /// An outage: the server is there for nobody until it comes back.
  public void goesAway() {
    server.away(true);
    works
        .gateway()
        .tell(
            Optional.of(server.id()),
            "GUILD_DELETE",
            DataObject.empty().put("id", server.id()).put("unavailable", true));
  }

  /// From now on new sessions wait for it.
  public void isLate() {
    server.away(true);
  }

  public void comesBack() {
    server.away(false);
    works.gateway().tell(Optional.of(server.id()), "GUILD_CREATE", server.json(false));
  }

  /// Takes the bot out.
  public void expels() {
    server.removeMember(World.BOT.id());
    works
        .gateway()
        .tell(Optional.of(server.id()), "GUILD_DELETE", DataObject.empty().put("id", server.id()));
  }

  /// Lets the bot in, as after [#expels].
  public void admits() {
    server.put(new Membership(World.BOT, List.of(), Optional.empty()));
    works.gateway().tell(Optional.of(server.id()), "GUILD_CREATE", server.json(false));
  }

  /// A new role with these rights; returns its id.
  public String role(String name, Right... rights) {
    Role role = new Role(works.world().timeline.next(), name, Right.of(rights));
    server.put(role);
    tell("GUILD_ROLE_CREATE", roleEvent(role));
    return role.id();
  }

  /// A role has these rights alone from now on; everybody's role has the server's id.
  public void changesRole(String id, Right... rights) {
    Role role = new Role(id, server.role(id).orElseThrow().name(), Right.of(rights));
    server.put(role);
    tell("GUILD_ROLE_UPDATE", roleEvent(role));
  }

  /// A role or a member may not do these things in a channel.
  public void denies(String channel, String roleOrMember, Right... rights) {
    except(channel, roleOrMember, 0, Right.of(rights));
  }

  /// A role or a member may do these things in a channel.
  public void allows(String channel, String roleOrMember, Right... rights) {
    except(channel, roleOrMember, Right.of(rights), 0);
  }

  private void except(String channel, String id, long allowed, long denied) {
    Place place = server.place(channel).orElseThrow();
    List<Place.Exemption> all = new ArrayList<>(place.exemptions());
    all.removeIf(one -> one.id().equals(id));
    all.add(new Place.Exemption(id, server.role(id).isPresent(), allowed, denied));
    Place next = place.with(all);
    server.put(next);
    tell("CHANNEL_UPDATE", next.json());
  }

  /// A member has these roles alone from now on.
  public void gives(FakeUser user, String... roles) {
    change(new Membership(person(user), List.of(roles), Optional.empty()));
  }

  /// A member may write nothing for that long.
  public void quiets(FakeUser user, Duration time) {
    Membership old = server.member(user.id()).orElseThrow();
    change(
        new Membership(
            old.person(), old.roles(), Optional.of(works.world().timeline.now().plus(time))));
  }

  private void change(Membership next) {
    server.put(next);
    tell("GUILD_MEMBER_UPDATE", next.json());
  }

  public void joins(FakeUser user) {
    Membership member = new Membership(person(user), List.of(), Optional.empty());
    server.put(member);
    tell("GUILD_MEMBER_ADD", member.json());
  }

  public void leaves(FakeUser user) {
    server.removeMember(user.id());
    tell("GUILD_MEMBER_REMOVE", DataObject.empty().put("user", person(user).json()));
  }

  private Person person(FakeUser user) {
    return works.world().person(user.id());
  }

  private DataObject roleEvent(Role role) {
    return DataObject.empty().put("role", role.json());
  }

  private void tell(String type, DataObject data) {
    works.gateway().tell(Optional.of(server.id()), type, data.put("guild_id", server.id()));
  }
}
