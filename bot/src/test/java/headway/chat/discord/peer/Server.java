package headway.chat.discord.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A Discord server (a guild): its channels, roles and members.
final class Server {
  /// What the gateway alone tells of a server.
  private static final List<String> TOLD_ALONE =
      List.of(
          "channels",
          "guild_scheduled_events",
          "joined_at",
          "large",
          "member_count",
          "members",
          "presences",
          "soundboard_sounds",
          "stage_instances",
          "threads",
          "unavailable",
          "voice_states");

  private static final long EVERYBODY =
      Right.of(
          Right.VIEW,
          Right.SEND,
          Right.EMBED,
          Right.ATTACH,
          Right.READ_HISTORY,
          Right.REACT,
          Right.USE_COMMANDS,
          Right.START_THREADS,
          Right.SEND_IN_THREADS);

  private final String id;
  private final String name;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Membership> members = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private boolean isAway;

  Server(String id, String name) {
    this.id = id;
    this.name = name;
    put(new Role(id, "@everyone", EVERYBODY));
  }

  String id() {
    return id;
  }

  /// Whether it is there for nobody.
  synchronized boolean isAway() {
    return isAway;
  }

  synchronized void away(boolean away) {
    isAway = away;
  }

  synchronized void put(Role role) {
    roles.put(role.id(), role);
  }

  synchronized void put(Membership member) {
    members.put(member.person().id(), member);
  }

  synchronized void put(Place place) {
    places.put(place.id(), place);
  }

  synchronized Optional<Place> place(String channel) {
    return Optional.ofNullable(places.get(channel));
  }

  /// Its channel that is shown as that, such as `#general`.
  synchronized Optional<Place> named(String shown) {
    return places.values().stream().filter(one -> shown.equals("#" + one.name())).findFirst();
  }

  synchronized Optional<Membership> member(String user) {
    return Optional.ofNullable(members.get(user));
  }

  synchronized List<Membership> members() {
    return List.copyOf(members.values());
  }

  synchronized Optional<Role> role(String role) {
    return Optional.ofNullable(roles.get(role));
  }

  synchronized Optional<Place> removePlace(String channel) {
    return Optional.ofNullable(places.remove(channel));
  }

  synchronized Optional<Membership> removeMember(String user) {
    return Optional.ofNullable(members.remove(user));
  }

  /// What somebody may do in one of its channels; a thread asks its parent.
  synchronized long rights(String user, Place place, Instant now) {
    Membership member = members.get(user);
    if (member == null) {
      return 0;
    }
    long all =
        roles.values().stream()
            .filter(role -> has(member, role))
            .mapToLong(Role::rights)
            .reduce(0, (one, other) -> one | other);
    if (Right.ADMINISTER.isIn(all)) {
      return -1;
    }
    Place asked = place.parent().map(places::get).orElse(place);
    long here = excepted(member, asked, all);
    return member.isQuiet(now) ? here & Right.of(Right.VIEW, Right.READ_HISTORY) : here;
  }

  private long excepted(Membership member, Place place, long all) {
    long rights = all;
    for (Place.Exemption one : place.exemptions()) {
      boolean meant =
          one.isRole()
              ? one.id().equals(id) || member.roles().contains(one.id())
              : one.id().equals(member.person().id());
      rights = meant ? (rights & ~one.denied()) | one.allowed() : rights;
    }
    return rights;
  }

  private boolean has(Membership member, Role role) {
    return role.id().equals(id) || member.roles().contains(role.id());
  }

  /// As `GUILD_CREATE` tells it; without the members intent the bot hears of itself alone.
  synchronized DataObject json(boolean withMembers) {
    List<Membership> told = new ArrayList<>(members.values());
    told.removeIf(member -> !withMembers && !member.person().bot());
    return DataObject.fromJson(
            """
            {"icon":null,"owner_id":"1","afk_channel_id":null,"afk_timeout":300,
             "verification_level":0,"default_message_notifications":0,"explicit_content_filter":0,
             "emojis":[],"features":[],"mfa_level":0,"system_channel_id":null,
             "rules_channel_id":null,"joined_at":"2026-01-01T00:00:00.000000+00:00","large":false,
             "voice_states":[],"presences":[],"max_members":500000,"premium_tier":0,
             "preferred_locale":"en-US","nsfw_level":0,"stage_instances":[],"stickers":[],
             "guild_scheduled_events":[],"soundboard_sounds":[],"unavailable":false}
            """)
        .put("id", id)
        .put("name", name)
        .put("member_count", members.size())
        .put("roles", list(roles.values().stream().map(Role::json).toList()))
        .put("members", list(told.stream().map(Membership::json).toList()))
        .put("channels", list(places(false)))
        .put("threads", list(places(true)));
  }

  /// As it is told to who asks, with how many there are; what is in it is asked for apart.
  synchronized DataObject counted() {
    DataObject all = json(false);
    TOLD_ALONE.forEach(all::remove);
    return all.put("approximate_member_count", members.size()).put("approximate_presence_count", 1);
  }

  synchronized DataArray channels() {
    return list(places(false));
  }

  synchronized List<Place> threadsIn(String channel) {
    return places.values().stream()
        .filter(place -> place.parent().filter(channel::equals).isPresent())
        .toList();
  }

  /// Those that are not at rest.
  synchronized DataObject threads() {
    return DataObject.empty().put("threads", list(places(true))).put("members", DataArray.empty());
  }

  private List<DataObject> places(boolean threads) {
    return places.values().stream()
        .filter(place -> (place.sort() == Sort.THREAD) == threads)
        .filter(place -> !place.standing().archived())
        .map(Place::json)
        .toList();
  }

  private static DataArray list(Collection<DataObject> values) {
    return DataArray.fromCollection(values);
  }
}
