package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.store.Change;
import headway.store.Members;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Members by id, found by any of their accounts.
final class MongoMembers implements Members {
  static final Collection COLLECTION =
      Collection.of("members", Index.unique("accounts"), Index.on("space"), Index.on("tenants"));

  static final Shape<Member> SHAPE =
      new Shape<>(
          COLLECTION.name(), Member.class, member -> member.id().value(), MongoMembers::keys);

  private final Shelf<Member> members;

  MongoMembers(MongoDatabase database) {
    this.members = new Shelf<>(database, SHAPE);
  }

  @Override
  public Optional<Member> find(MemberId id) {
    return members.find(id.value());
  }

  @Override
  public Optional<Member> by(Account account) {
    return members.first(new Document("accounts", account.key()));
  }

  @Override
  public Member add(Member member) {
    while (true) {
      Optional<Member> there = members.insert(member).or(() -> standing(member));
      if (there.isPresent()) {
        return there.get();
      }
    }
  }

  @Override
  public Member change(MemberId id, Change change, UnaryOperator<Member> edit) {
    return members.change(id.value(), change, edit);
  }

  @Override
  public List<Member> at(SpaceId space) {
    return members.all(members.documents().find(new Document("space", space.key())));
  }

  @Override
  public List<Member> in(ChatKind chat, String tenant) {
    return members.all(members.documents().find(new Document("tenants", tenant(chat, tenant))));
  }

  @Override
  public void remove(MemberId id) {
    members.documents().deleteOne(new Document("_id", id.value()));
  }

  private Optional<Member> standing(Member member) {
    return member.person().accounts().stream()
        .flatMap(account -> by(account).stream())
        .findFirst()
        .or(() -> find(member.id()));
  }

  private static Document keys(Member member) {
    List<Account> accounts = member.person().accounts();
    return new Document("accounts", accounts.stream().map(Account::key).toList())
        .append("tenants", accounts.stream().map(MongoMembers::tenant).distinct().toList())
        .append("space", member.person().home().key());
  }

  private static String tenant(Account account) {
    return tenant(account.chat(), account.tenant());
  }

  private static String tenant(ChatKind chat, String tenant) {
    return chat.word() + "/" + tenant;
  }
}
