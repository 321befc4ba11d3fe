package headway.flow.data;

import headway.domain.Account;
import headway.domain.Member;
import headway.store.Inbox;
import headway.store.Installers;
import headway.store.Letters;
import headway.store.Offers;
import headway.store.Questions;

/// What is kept of the conversation with a member, and how it is deleted.
public record Talk(
    Questions questions, Letters letters, Offers offers, Inbox inbox, Installers installers) {
  void delete(Member member) {
    for (Account account : member.person().accounts()) {
      questions.removeAll(account);
      letters.removeAll(account);
      offers.removeAll(account);
      installers.forget(account);
    }
  }

  void deleteRequests(Member member) {
    member.person().accounts().forEach(inbox::removeAll);
  }
}
