package headway.flow.space;

import headway.chat.Directory;
import headway.chat.Lookup;
import headway.chat.Message;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.Leads;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who leads a space: by what they are in its chat, and as named by those.
public final class LeadBook {
  private final Leads leads;
  private final Map<ChatKind, Directory> directories;

  public LeadBook(Leads leads, Map<ChatKind, Directory> directories) {
    this.leads = leads;
    this.directories = Map.copyOf(directories);
  }

  Leads leads() {
    return leads;
  }

  Optional<Directory> of(ChatKind chat) {
    return Optional.ofNullable(directories.get(chat));
  }

  /// All who lead it, in two sentences.
  Message said(SpaceId space) {
    Message said = Message.of("Leads: " + leads(space.chat()) + ".");
    List<Account> named = leads.of(space);
    if (named.isEmpty()) {
      return said.say(" Nobody is named besides.");
    }
    said = said.say(" Named besides: ");
    for (Account account : named) {
      said = said.say(account.equals(named.getFirst()) ? "" : ", ").then(person(account, space));
    }
    return said.say(".");
  }

  /// Who leads there without being named.
  String leads(ChatKind chat) {
    return of(chat).map(Directory::leads).orElse("those whom the settings name");
  }

  Message person(Account account, SpaceId space) {
    return Message.EMPTY.person(name(account, space), Optional.of(account));
  }

  /// What somebody is called now.
  String name(Account account, SpaceId space) {
    return switch (find(account, space)) {
      case Lookup.Here(Profile profile) -> profile.name();
      case Lookup.Guest(Profile profile) -> profile.name();
      case Lookup.Gone _ -> "somebody who has left";
      case Lookup.NotNow _ -> "somebody (" + account.user() + ")";
    };
  }

  /// A chat that isn't connected tells nothing.
  Lookup find(Account account, SpaceId space) {
    return of(account.chat())
        .map(directory -> directory.find(account, space))
        .orElseGet(Lookup.NotNow::new);
  }
}
