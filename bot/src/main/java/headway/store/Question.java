package headway.store;

import headway.chat.Form;
import headway.chat.Place;
import headway.domain.Account;
import java.time.Instant;

/// A form being filled in, one field at a time: one per account and place.
///
/// @param index of the field being asked
public record Question(Account account, Place place, Form form, int index, Instant askedAt) {
  public static String key(Account account, Place place) {
    return account.key() + "@" + place.key();
  }

  public String key() {
    return key(account, place);
  }

  public Question at(int field, Instant now) {
    return new Question(account, place, form, field, now);
  }
}
