package headway.flow.data;

import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Brought;
import headway.domain.Suggestion.Listing;
import headway.store.Archive;
import headway.store.Drafts;
import headway.store.Echoes;
import headway.store.SentPictures;
import headway.store.Shares;
import headway.store.Suggestions;

/// What a member made, and how it is deleted.
public record Works(
    Drafts drafts, Shares shares, Suggestions suggestions, Echoes echoes, Files files) {
  /// Their exports, and the pictures that they sent.
  public record Files(Archive archive, SentPictures pictures) {
    void removeAll(MemberId member) {
      archive.removeAll(member);
      pictures.removeAll(member);
    }
  }

  private static final MemberId NOBODY = new MemberId("nobody");
  private static final String SOMEBODY = "somebody";

  void delete(Member member) {
    MemberId id = member.id();
    suggestions.broughtBy(id).forEach(suggestion -> delete(suggestion, id));
    drafts.removeAll(id);
    shares.removeAll(id);
    echoes.removeAll(id);
    member.person().accounts().forEach(echoes::withdraw);
    files.removeAll(id);
  }

  /// A pool keeps what was brought to it, without the name and without the notes.
  private void delete(Suggestion suggestion, MemberId member) {
    switch (suggestion.listing()) {
      case Listing.Own own when own.member().equals(member) -> suggestions.remove(suggestion.id());
      case Listing.Waiting _ when suggestion.brought().by().equals(member) ->
          suggestions.remove(suggestion.id());
      case Listing.Own _, Listing.Pool _, Listing.Waiting _, Listing.Removed _ ->
          suggestions.change(suggestion.id(), stored -> without(stored, member));
    }
  }

  private static Suggestion without(Suggestion stored, MemberId member) {
    Brought brought = stored.brought();
    boolean theirs = brought.by().equals(member);
    return new Suggestion(
        stored.id(),
        stored.matter(),
        without(stored.listing(), member),
        theirs ? new Brought(NOBODY, SOMEBODY, brought.at()) : brought,
        stored.notes().stream().filter(note -> !note.by().equals(member)).toList());
  }

  private static Listing without(Listing listing, MemberId member) {
    return switch (listing) {
      case Listing.Pool(var reportedBy, var reviewed) ->
          new Listing.Pool(reportedBy.stream().filter(by -> !by.equals(member)).toList(), reviewed);
      case Listing.Own _, Listing.Waiting _, Listing.Removed _ -> listing;
    };
  }
}
